package attache.nlu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndexTest {

    @Test
    void each_text_is_found_at_its_place_and_no_other_is_found() {
        List<String> texts =
                IntStream.range(0, 1000).mapToObj(number -> "s=" + number).toList();

        Index index = new Index(texts);

        assertEquals(
                IntStream.range(0, 1000).boxed().toList(),
                texts.stream().map(index::find).toList());
        assertTrue(index.find("s=1000") < 0);
    }

    @Test
    void texts_of_one_hash_are_told_apart() {
        Index index = new Index(List.of("Aa", "AaAa"));

        assertEquals("Aa".hashCode(), "BB".hashCode());
        assertEquals("AaAa".hashCode(), "BBBB".hashCode());
        assertTrue(index.find("BB") < 0);
        assertTrue(index.find("BBBB") < 0);
        assertEquals(1, index.find("AaAa"));
    }

    @Test
    void an_empty_list_holds_nothing() {
        assertTrue(new Index(List.of()).find("") < 0);
    }
}
