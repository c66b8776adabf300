package attache.channel.telegram;

import attache.storage.Change;
import attache.storage.Letter;
import attache.storage.Mailbox;
import attache.storage.Seen;
import attache.storage.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Keeps updates before they are acknowledged, each once, and passes them on in the order of arrival. */
final class Inbox {

    private final Store store;
    private final Mailbox mailbox;
    private final Seen seen;
    private final Metrics metrics;
    private final Consumer<Letter> next;
    private final AtomicLong came = new AtomicLong();
    private final AtomicInteger waiting = new AtomicInteger();

    Inbox(Store store, Mailbox mailbox, Seen seen, Metrics metrics, Consumer<Letter> next) {
        this.store = store;
        this.mailbox = mailbox;
        this.seen = seen;
        this.metrics = metrics;
        this.next = next;
    }

    /**
     * Keeps updates that are not there yet.
     *
     * @return done when all of them, and those that came before, would survive the end of the process; failed where none of them was kept
     */
    CompletableFuture<Void> keep(List<Arrival> arrivals) {
        Change change = new Change();
        List<Arrival> fresh = new ArrayList<>();
        List<Letter> letters = new ArrayList<>();
        // Letters are numbered in the order in which the store gets to see them, whichever thread brings them.
        CompletableFuture<Void> kept;
        synchronized (this) {
            for (Arrival arrival : arrivals) {
                if (seen.mark(change, arrival.number())) {
                    fresh.add(arrival);
                    letters.add(mailbox.add(change, arrival.lane(), arrival.json()));
                }
            }
            kept = store.apply(change);
        }
        metrics.received(fresh.size(), arrivals.size() - fresh.size());
        came.addAndGet(arrivals.size());
        waiting.addAndGet(arrivals.size());
        return kept.whenComplete((done, failure) -> {
            waiting.addAndGet(-arrivals.size());
            if (failure == null) {
                letters.forEach(next);
            } else {
                letters.forEach(mailbox::forget);
                unmark(fresh);
            }
            if (!arrivals.stream().allMatch(arrival -> seen.isMarked(arrival.number()))) {
                throw new IllegalStateException("the update came before and was not kept");
            }
        });
    }

    private void unmark(List<Arrival> lost) {
        Change change = new Change();
        synchronized (this) {
            lost.forEach(arrival -> seen.unmark(change, arrival.number()));
            store.apply(change);
        }
    }

    /** How many updates have come since the start. */
    long came() {
        return came.get();
    }

    /** How many updates have come and are not kept yet. */
    int waiting() {
        return waiting.get();
    }

    /** Passes on what an earlier run left. */
    void takeUp() {
        mailbox.letters().forEach(next);
    }
}
