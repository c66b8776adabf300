package attache.nlu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VectorizerTest {

    private static final List<Terms> TEXTS = Stream.of(
                    "where is the embassy", "where is the port", "when was the embassy closed", "who closed the port")
            .map(text -> Features.of(Texts.analysis(text)))
            .toList();

    private final Vectorizer vectorizer = Vectorizer.fit(TEXTS);

    @Test
    void the_same_text_has_the_same_vector() {
        assertSame(vectorizer.vector(TEXTS.get(0)), vectorizer.vector(TEXTS.get(0)));
    }

    @Test
    void each_block_is_of_one_length_however_long_the_text() {
        for (Terms text : TEXTS) {
            assertEquals(1.0, length(vectorizer.vector(new Terms(text.words(), new Terms().pieces()))), 1e-5);
            assertEquals(0.7, length(vectorizer.vector(new Terms(new Terms().words(), text.pieces()))), 1e-5);
        }
    }

    @Test
    void a_rare_word_weighs_more_than_a_common_one() {
        Vector vector = vectorizer.vector(Features.of(Texts.analysis("who the")));
        List<String> names = List.of(vector.names());

        assertTrue(vector.values()[names.indexOf("s=who")] > vector.values()[names.indexOf("s=the")]);
    }

    @Test
    void a_text_of_unknown_words_has_an_empty_vector() {
        assertTrue(vectorizer.vector(Features.of(Texts.analysis("xyz"))).isEmpty());
        assertTrue(vectorizer.vector(new Terms()).isEmpty());
    }

    @Test
    void what_was_written_is_read_back() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        vectorizer.write(new DataOutputStream(bytes));
        Vectorizer read = Vectorizer.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        TEXTS.forEach(text -> assertSame(vectorizer.vector(text), read.vector(text)));
    }

    private static double length(Vector vector) {
        double squares = 0;
        for (float value : vector.values()) {
            squares += value * value;
        }
        return Math.sqrt(squares);
    }

    private static void assertSame(Vector one, Vector other) {
        assertArrayEquals(one.names(), other.names());
        assertArrayEquals(one.values(), other.values());
    }
}
