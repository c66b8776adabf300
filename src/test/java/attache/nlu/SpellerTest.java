package attache.nlu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.language.Language;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellerTest {

    private final Speller speller = new Speller(
            Map.of("embassy", 9, "consulate", 9, "honorary", 9, "port", 9, "ports", 9, "is", 9, "when", 9), Texts.CUES);

    @ParameterizedTest
    @CsvSource({
        "embasy, embassy",
        "embaassy, embassy",
        "embessy, embassy",
        "embsasy, embassy",
        "consulte, consulate",
        "consolat, consulate",
        "honnorery, honorary"
    })
    void one_letter_is_mended_in_a_short_word_and_two_in_a_long_one(String wrong, String right) {
        assertEquals(Optional.of(right), speller.mend(wrong));
    }

    @ParameterizedTest
    @ValueSource(strings = {"embassy", "port", "is", "when"})
    void a_known_word_is_left_alone(String word) {
        assertTrue(speller.knows(word));
        assertEquals(Optional.empty(), speller.mend(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"embsy", "ambassy", "kangaroo", "prt", "", "2006x", "emb4ssy"})
    void what_is_too_far_too_short_or_no_word_is_left_alone(String word) {
        assertEquals(Optional.empty(), speller.mend(word));
    }

    @Test
    void a_word_that_tells_how_a_question_is_built_is_right_as_it_is_written() {
        Speller speller = new Speller(Map.of("exceedes", 50, "exbassy", 50), Texts.CUES);

        assertEquals(Optional.empty(), speller.mend("exceeded"));
        assertEquals(Optional.of("exbassy"), speller.mend("exbasy"));
    }

    @Test
    void a_first_letter_swapped_with_the_second_is_mended() {
        assertEquals(Optional.of("embassy"), speller.mend("mebassy"));
    }

    @Test
    void an_endless_word_is_left_alone() {
        assertEquals(Optional.empty(), speller.mend("consulate".repeat(500)));
    }

    @Test
    void of_two_words_as_near_the_one_that_shares_the_longer_start_is_meant() {
        Speller near = new Speller(Map.of("parts", 20, "ports", 90), Texts.CUES);

        assertEquals(Optional.of("parts"), near.mend("partz"));
    }

    @Test
    void a_word_of_the_phrases_that_is_itself_a_slip_is_not_learned() {
        Speller slips = new Speller(Map.of("embassy", 9, "embasy", 1), Texts.CUES);

        assertFalse(slips.knows("embasy"));
        assertEquals(Optional.of("embassy"), slips.mend("embasy"));
    }

    @Test
    void a_rare_word_that_only_goes_on_from_a_common_one_is_no_slip() {
        Speller ports = new Speller(Map.of("export", 9, "exports", 1), Texts.CUES);

        assertTrue(ports.knows("exports"));
    }

    @ParameterizedTest
    @CsvSource({
        "lambassade, ambassade",
        "lambasade, ambassade",
        "flament, flamand",
        "belgik, belgique",
        "organisasion, organisation",
        "mambre, membre",
        "arivan, arrivant"
    })
    void a_word_spelt_by_ear_or_run_into_the_one_before_is_mended(String wrong, String right) {
        Speller french = new Speller(
                Map.of(
                        "ambassade",
                        40,
                        "belgique",
                        90,
                        "flamand",
                        9,
                        "organisation",
                        9,
                        "membre",
                        9,
                        "arrivant",
                        9,
                        "lambassade",
                        1),
                CueWords.of(Language.FR));

        assertEquals(Optional.of(right), french.mend(wrong));
    }

    @ParameterizedTest
    @ValueSource(strings = {"additionne", "combien", "lundi"})
    void a_word_of_the_grammar_or_of_another_sound_is_no_slip(String word) {
        Speller french = new Speller(Map.of("additionnees", 90, "combine", 90, "undine", 90), CueWords.of(Language.FR));

        assertEquals(Optional.empty(), french.mend(word));
    }
}
