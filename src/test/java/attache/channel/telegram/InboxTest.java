package attache.channel.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.storage.Change;
import attache.storage.Mailbox;
import attache.storage.MemoryStore;
import attache.storage.Seen;
import attache.storage.Store;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A store that tells later whether it kept, as the real one does, and fails for one change in between. */
class InboxTest {

    private final TestClock clock = new TestClock();
    private final MemoryStore kept = new MemoryStore();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Store store = (Store) Proxy.newProxyInstance(
            Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                if (!method.getName().equals("apply")) {
                    return method.invoke(kept, arguments);
                }
                CompletableFuture<Void> told = new CompletableFuture<>();
                waiting.add(() -> kept.apply((Change) arguments[0]).whenComplete((done, failure) -> {
                    if (failure == null) {
                        told.complete(null);
                    } else {
                        told.completeExceptionally(failure);
                    }
                }));
                return told;
            });
    private final List<String> passedOn = new ArrayList<>();
    private final Inbox inbox = inbox();

    private Inbox inbox() {
        return new Inbox(
                store,
                new Mailbox(kept, "inbox", clock),
                new Seen(kept, "seen", clock),
                new Metrics(),
                letter -> passedOn.add(letter.lane()));
    }

    @Test
    void a_duplicate_is_not_acknowledged_where_the_first_was_not_kept() {
        CompletableFuture<Void> first = inbox.keep(List.of(update(1)));
        CompletableFuture<Void> second = inbox.keep(List.of(update(1)));
        nextFails();
        work();

        assertTrue(first.isCompletedExceptionally());
        assertTrue(second.isCompletedExceptionally());
        assertEquals(List.of(), passedOn);
    }

    @Test
    void an_update_that_was_not_kept_is_taken_for_new_after_a_restart_too() {
        inbox.keep(List.of(update(1)));
        inbox.keep(List.of(update(2)));
        nextFails();
        work();
        assertEquals(List.of("2"), passedOn);

        inbox().keep(List.of(update(1)));
        work();
        assertEquals(List.of("2", "1"), passedOn);
    }

    private void nextFails() {
        kept.fail(true);
        waiting.remove().run();
        kept.fail(false);
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private static Arrival update(long number) {
        return new Arrival(number, Long.toString(number), new byte[0]);
    }
}
