package attache.nlu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkerTest {

    @Test
    void of_names_that_begin_alike_the_longest_is_meant() {
        assertEquals(List.of(List.of("honorary-consulate")), entities("the honorary consulate"));
        assertEquals(List.of(List.of("consulate-general")), entities("a consulate general"));
    }

    @Test
    void a_name_that_several_bear_names_them_all() {
        assertEquals(List.of(List.of("consulate", "career-consulate")), entities("a consulate"));
    }

    @Test
    void names_are_found_from_left_to_right_without_overlaps() {
        assertEquals(
                List.of(List.of("arland"), List.of("embassy"), List.of("burford")),
                entities("has Arland an embassy in Old Burford"));
    }

    @Test
    void case_and_accents_do_not_matter() {
        assertEquals(List.of(List.of("bexley")), entities("BÉXLEY"));
    }

    @Test
    void a_mention_keeps_what_was_typed_and_where() {
        Mention mention = Texts.analysis("is Old Burford far").mentions().get(0);

        assertEquals("Old Burford", mention.typed());
        assertEquals(1, mention.from());
        assertEquals(3, mention.to());
    }

    @Test
    void part_of_a_name_is_no_name() {
        assertEquals(List.of(), entities("an honorary old man"));
        assertTrue(Texts.LINKER.words().contains("honorary"));
    }

    private static List<List<String>> entities(String text) {
        return Texts.analysis(text).mentions().stream().map(Mention::entities).toList();
    }
}
