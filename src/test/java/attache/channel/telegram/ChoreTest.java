package attache.channel.telegram;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ChoreTest {

    @Test
    void a_failure_is_not_the_last_time() throws Exception {
        Observer observer = new Observer(
                new EventLog(new PrintStream(PrintStream.nullOutputStream()), new TestClock(), "1:x"),
                new Metrics(),
                new TestClock(),
                false);
        CountDownLatch twice = new CountDownLatch(2);
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
        Runnable failing = () -> {
            twice.countDown();
            throw new IllegalStateException("the store is away");
        };
        timer.scheduleAtFixedRate(new Chore(failing, observer), 0, 1, TimeUnit.MILLISECONDS);

        assertTrue(twice.await(10, TimeUnit.SECONDS));
        timer.shutdownNow();
    }
}
