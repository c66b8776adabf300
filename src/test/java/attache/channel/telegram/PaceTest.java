package attache.channel.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final TestClock clock = new TestClock();
    private final Pace pace = new Pace(clock);

    @Test
    void messages_go_out_at_once_until_telegram_asks_to_wait() {
        for (int i = 0; i < 100; i++) {
            pace.sent("7");
        }
        assertEquals(Duration.ZERO, pace.wait("7"));
    }

    @Test
    void a_chat_waits_as_long_as_asked_and_no_other_does() {
        pace.asked("7", Duration.ofSeconds(4));

        assertEquals(Duration.ofSeconds(4), pace.wait("7"));
        assertEquals(Duration.ZERO, pace.wait("8"));
        clock.pass(Duration.ofSeconds(4));
        assertEquals(Duration.ZERO, pace.wait("7"));
    }

    @Test
    void then_it_goes_slowly_for_a_minute_a_group_more_slowly() {
        pace.asked("7", Duration.ofSeconds(1));
        pace.asked("-100", Duration.ofSeconds(1));
        clock.pass(Duration.ofSeconds(1));
        pace.sent("7");
        pace.sent("-100");
        assertEquals(Duration.ofSeconds(1), pace.wait("7"));
        assertEquals(Duration.ofSeconds(3), pace.wait("-100"));

        clock.pass(Duration.ofSeconds(60));
        pace.sent("7");
        assertEquals(Duration.ZERO, pace.wait("7"));
    }

    @Test
    void what_has_calmed_down_is_not_remembered() {
        for (int i = 0; i < 1000; i++) {
            pace.asked("query:" + i, Duration.ofSeconds(1));
            clock.pass(Duration.ofSeconds(10));
        }
        assertTrue(pace.size() <= 10, pace.size() + " chats");
    }

    @Test
    void a_gate_closes_after_some_failures_in_a_row_for_longer_and_longer() {
        Gate gate = new Gate(clock, Duration.ofSeconds(10));
        gate.failed();
        gate.failed();
        assertEquals(Duration.ZERO, gate.closed());
        assertEquals(64, gate.width(64));

        gate.failed();
        assertEquals(Duration.ofMillis(250), gate.closed());
        assertEquals(1, gate.width(64));
        for (int i = 0; i < 10_000; i++) {
            gate.failed();
        }
        assertEquals(Duration.ofSeconds(10), gate.closed());
        gate.succeeded();
        assertEquals(Duration.ZERO, gate.closed());
        assertEquals(64, gate.width(64));
    }
}
