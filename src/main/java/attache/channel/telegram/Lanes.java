package attache.channel.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;

/** Has the items of one lane worked on one after the other, and those of different lanes side by side. */
final class Lanes<T> {

    private final Executor executor;
    private final Function<T, CompletableFuture<Void>> work;
    /** What waits in each lane that is being worked on. */
    private final Map<String, Deque<T>> waiting = new HashMap<>();

    private boolean stopped;

    /** @param work works on one item; the next of its lane begins when the future is done, whether well or not */
    Lanes(Executor executor, Function<T, CompletableFuture<Void>> work) {
        this.executor = executor;
        this.work = work;
    }

    /** Puts an item last in its lane. */
    void add(String lane, T item) {
        synchronized (waiting) {
            Deque<T> others = waiting.get(lane);
            if (others != null) {
                others.add(item);
                return;
            }
            waiting.put(lane, new ArrayDeque<>(2));
        }
        begin(lane, item);
    }

    private void begin(String lane, T item) {
        try {
            executor.execute(() -> work(lane, item));
        } catch (RejectedExecutionException ended) {
            if (!isStopped()) {
                throw ended;
            }
        }
    }

    private void work(String lane, T item) {
        if (isStopped()) {
            return;
        }
        try {
            work.apply(item).whenComplete((done, failure) -> next(lane));
        } catch (Throwable defect) {
            next(lane);
            throw defect;
        }
    }

    private void next(String lane) {
        T item;
        synchronized (waiting) {
            item = waiting.get(lane).poll();
            if (item == null) {
                waiting.remove(lane);
                return;
            }
        }
        begin(lane, item);
    }

    private boolean isStopped() {
        synchronized (waiting) {
            return stopped;
        }
    }

    /** Begins no further item. */
    void stop() {
        synchronized (waiting) {
            stopped = true;
        }
    }
}
