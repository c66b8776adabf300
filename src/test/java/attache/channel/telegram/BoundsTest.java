package attache.channel.telegram;

import static attache.channel.telegram.Bounds.Decision.ANSWER;
import static attache.channel.telegram.Bounds.Decision.IGNORE;
import static attache.channel.telegram.Bounds.Decision.TELL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoundsTest {

    private final Bounds bounds = new Bounds(2);

    @Test
    void who_asks_too_much_is_told_once_and_answered_again_in_the_next_minute() {
        assertEquals(
                List.of(ANSWER, ANSWER, TELL, IGNORE, ANSWER),
                List.of(count(7, 0), count(7, 30), count(7, 59), count(7, 59), count(7, 60)));
    }

    @Test
    void one_does_not_count_for_another() {
        assertEquals(List.of(ANSWER, ANSWER, ANSWER), List.of(count(7, 0), count(7, 0), count(8, 0)));
    }

    @Test
    void what_had_to_wait_counts_for_when_it_was_written() {
        assertEquals(
                List.of(ANSWER, ANSWER, ANSWER, ANSWER),
                List.of(count(7, 0), count(7, 0), count(7, 60), count(7, 120)));
    }

    @Test
    void an_earlier_minute_does_not_begin_anew() {
        assertEquals(List.of(ANSWER, ANSWER, TELL), List.of(count(7, 60), count(7, 0), count(7, 0)));
    }

    private Bounds.Decision count(long person, long seconds) {
        return bounds.count(person, seconds);
    }
}
