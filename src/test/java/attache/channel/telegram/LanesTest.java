package attache.channel.telegram;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class LanesTest {

    @Test
    void what_comes_after_the_end_is_left_for_the_next_start() {
        ExecutorService workers = Executors.newSingleThreadExecutor();
        Lanes<String> lanes = new Lanes<>(workers, item -> CompletableFuture.completedFuture(null));
        lanes.stop();
        workers.shutdown();

        assertDoesNotThrow(() -> lanes.add("7", "late"));
    }
}
