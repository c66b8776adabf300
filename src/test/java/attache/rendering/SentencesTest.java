package attache.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.language.Language;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private final Sentences sentences = new Sentences(Language.EN);

    @Test
    void a_pattern_is_filled_with_plurals_and_numbers_in_words() {
        String pattern = "{n, plural, one {# post} other {{n, spellout} posts}} of {who}";

        assertEquals("1 post of Arland", sentences.format(pattern, Map.of("n", 1, "who", "Arland")));
        assertEquals("four posts of Arland", sentences.format(pattern, Map.of("n", 4, "who", "Arland")));
    }

    @Test
    void what_fills_a_pattern_is_no_pattern_itself() {
        assertEquals("Yes: {0} '{n}' %s", sentences.say("yes", Map.of("statement", "{0} '{n}' %s")));
    }

    @Test
    void the_names_that_a_pattern_asks_for_are_known() {
        assertEquals(Set.of("of", "n"), sentences.placeholders("{of}: {n, plural, one {x} other {#}}"));
    }

    @Test
    void a_sentence_that_is_not_there_is_named() {
        assertTrue(sentences.has("empty"));
        assertFalse(sentences.has("no.such.key"));

        IllegalStateException missing = assertThrows(IllegalStateException.class, () -> sentences.say("no.such.key"));

        assertTrue(missing.getMessage().contains("\"no.such.key\""));
    }
}
