package attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.storage.ReviewLog;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReviewListTest {

    @Test
    void questions_stand_below_their_intents_the_most_frequent_first() {
        String text = list(
                        declined("population", "How many people?"),
                        declined("posts", "Where is the consulate in Calgary?"),
                        declined("posts", "where is the consulate in calgary"),
                        disliked("posts", "Which posts?"))
                .text(10);

        assertEquals("""
                posts: 3
                     2  en  where is the consulate in calgary  (declined, last 2026-11-23)
                     1  en  Which posts?  (disliked, last 2026-11-23)

                population: 1
                     1  en  How many people?  (declined, last 2026-11-23)""".replace("\n", System.lineSeparator()), text);
    }

    @Test
    void a_verdict_that_was_taken_back_does_not_count() {
        ReviewList list =
                list(disliked("posts", "Which posts?"), entry(ReviewLog.Kind.TAKEN_BACK, "posts", "Which posts?"));

        assertTrue(list.text(10).startsWith("Nothing"), list.text(10));
    }

    @Test
    void the_rest_is_told_of() {
        String text = list(declined("a", "One?"), declined("a", "Two?")).text(1);

        assertTrue(text.endsWith("1 more; --limit shows them."), text);
    }

    @Test
    void what_people_write_can_neither_forge_lines_nor_command_the_terminal() {
        String text = list(declined("posts", "Why?\n   900  en  forged\u001b[2J\u2028\u202e\r\n"))
                .text(10);

        assertEquals(2, text.lines().count(), text);
        assertFalse(text.matches("(?s).*[\u001b\u2028\u202e].*"), text);
    }

    private static ReviewList list(ReviewLog.Entry... entries) {
        return ReviewList.of(Stream.of(entries)
                .map(entry -> new ReviewLog.Dated(LocalDate.of(2026, 11, 23), entry))
                .toList());
    }

    private static ReviewLog.Entry declined(String intent, String text) {
        return entry(ReviewLog.Kind.DECLINED, intent, text);
    }

    private static ReviewLog.Entry disliked(String intent, String text) {
        return entry(ReviewLog.Kind.DISLIKED, intent, text);
    }

    private static ReviewLog.Entry entry(ReviewLog.Kind kind, String intent, String text) {
        return new ReviewLog.Entry(kind, "en", text, intent, "value", "where", 0.5);
    }
}
