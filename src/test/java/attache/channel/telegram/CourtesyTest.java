package attache.channel.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class CourtesyTest {

    private static final Duration SHORT = Duration.ofMillis(20);

    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicLong came = new AtomicLong();

    @Test
    void an_answer_does_not_wait_where_nothing_comes() {
        new Courtesy(came::get, () -> 0, () -> look(SHORT)).give();

        assertEquals(0, looks.get());
    }

    @Test
    void an_answer_waits_while_many_are_not_acknowledged() {
        new Courtesy(came::get, () -> looks.get() < 5 ? 8 : 7, () -> look(SHORT)).give();

        assertEquals(5, looks.get());
    }

    @Test
    void an_answer_waits_while_updates_come_in_a_rush_though_each_is_acknowledged_at_once() throws Exception {
        Courtesy courtesy = new Courtesy(
                () -> looks.get() < 30 ? came.addAndGet(1_000_000) : came.get(), () -> 0, () -> look(SHORT));
        Thread.sleep(20);

        courtesy.give();

        assertTrue(looks.get() >= 30, looks + " looks");
    }

    @Test
    void an_answer_waits_no_longer_once_somebody_has_waited_long() {
        new Courtesy(came::get, () -> 8, () -> look(Duration.ofSeconds(looks.get()))).give();

        assertEquals(4, looks.get(), "not after the look that said three seconds");
    }

    private Duration look(Duration oldest) {
        looks.incrementAndGet();
        return oldest;
    }
}
