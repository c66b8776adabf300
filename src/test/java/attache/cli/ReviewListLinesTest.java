package attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import attache.storage.ReviewLog;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewListLinesTest {

    @Test
    void what_people_write_can_neither_forge_lines_nor_command_the_terminal() {
        ReviewLog.Entry entry = new ReviewLog.Entry(
                ReviewLog.Kind.DECLINED,
                "en",
                "Why?\n   900  en  forged\u001b[2J\u2028\u202e\r\n",
                "posts",
                "value",
                "why",
                0.5);
        String text = ReviewList.of(List.of(new ReviewLog.Dated(LocalDate.of(2026, 11, 23), entry)))
                .text(10);

        assertEquals(2, text.lines().count(), text);
        assertFalse(text.matches("(?s).*[\u001b\u2028\u202e].*"), text);
    }
}
