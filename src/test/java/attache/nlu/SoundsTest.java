package attache.nlu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import attache.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundsTest {

    private final Sounds french = new Sounds(CueWords.of(Language.FR));

    @ParameterizedTest
    @CsvSource({"bateau, bato", "flamand, flament", "membre, mambre", "region, rejion", "appris, apri", "canada, kanada"
    })
    void words_that_sound_alike_have_one_sound(String right, String byEar) {
        assertEquals(french.of(right), french.of(byEar));
    }

    @Test
    void words_that_sound_otherwise_have_not() {
        assertNotEquals(french.of("langue"), french.of("lange"));
    }

    @Test
    void a_language_without_rules_is_written_as_it_is() {
        Sounds plain = new Sounds(CueWords.of(Language.EN));

        assertFalse(plain.known());
        assertEquals("boat", plain.of("boat"));
    }
}
