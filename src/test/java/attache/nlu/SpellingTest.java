package attache.nlu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "embassy, embassy, 0",
        "embasy, embassy, 1",
        "embasssy, embassy, 1",
        "embossy, embassy, 1",
        "ebmassy, embassy, 1",
        "mebassy, embassy, 1",
        "embsasy, embassy, 1",
        "embsy, embassy, 2",
        "ambazey, embassy, 3",
        "consualte, consulate, 1",
        "a, ab, 1"
    })
    void a_letter_more_less_changed_or_swapped_is_one_step(String from, String to, int steps) {
        assertEquals(steps, Spelling.distance(from, to, 3));
        assertEquals(steps, Spelling.distance(to, from, 3));
    }

    @Test
    void what_is_farther_than_asked_for_is_only_known_to_be_farther() {
        assertTrue(Spelling.distance("embassy", "consulate", 2) > 2);
        assertTrue(Spelling.distance("", "abc", 2) > 2);
    }
}
