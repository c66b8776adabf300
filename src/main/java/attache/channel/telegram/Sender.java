package attache.channel.telegram;

import attache.storage.Change;
import attache.storage.Letter;
import attache.storage.Mailbox;
import attache.storage.Store;
import attache.storage.StoreException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Sends what is in the outbox: of each chat one after the other, each until Telegram has it or never will. */
final class Sender implements Outbox {

    private final Function<JsonCall, CompletableFuture<CallResult>> api;
    private final Store store;
    private final Mailbox mailbox;
    private final Tracking tracking;
    private final Chats chats;
    private final Observer observer;
    private final Clock clock;
    private final Duration longestWait;
    private final ScheduledExecutorService timer;
    private final Pace pace;
    private final Gate gate;
    private final Lanes<Letter> lanes = new Lanes<>(Runnable::run, this::deliver);
    private final Queue<Delivery> ready = new ArrayDeque<>();
    private int underWay;
    private boolean stopped;
    private boolean pumpScheduled;

    Sender(
            Function<JsonCall, CompletableFuture<CallResult>> api,
            Store store,
            Mailbox mailbox,
            Tracking tracking,
            Observer observer,
            Clock clock,
            Duration longestWait,
            ScheduledExecutorService timer) {
        this.api = api;
        this.store = store;
        this.mailbox = mailbox;
        this.tracking = tracking;
        this.chats = new Chats(store);
        this.observer = observer;
        this.clock = clock;
        this.longestWait = longestWait;
        this.timer = timer;
        this.pace = new Pace(clock);
        this.gate = new Gate(clock, longestWait);
    }

    @Override
    public Letter add(Change change, Response.Sending sending) {
        return mailbox.add(change, sending.lane(), sending.call().bytes());
    }

    @Override
    public void withdraw(Letter letter) {
        mailbox.forget(letter);
    }

    @Override
    public void send(Letter letter) {
        lanes.add(letter.lane(), letter);
    }

    /** Sends what an earlier run left. */
    void takeUp() {
        mailbox.letters().forEach(this::send);
    }

    private CompletableFuture<Void> deliver(Letter letter) {
        CompletableFuture<Void> over = new CompletableFuture<>();
        take(letter, over);
        return over;
    }

    private void take(Letter letter, CompletableFuture<Void> over) {
        try {
            Optional<byte[]> content = mailbox.content(letter);
            if (content.isEmpty()) {
                mailbox.forget(letter);
                // Not here, where the next of the lane would begin within: there may be thousands that were taken out.
                later(() -> over.complete(null), Duration.ZERO);
                return;
            }
            Delivery delivery = new Delivery(letter, JsonCall.read(content.get()), over);
            Optional<JsonCall> call = tracking.ready(delivery.kept);
            if (call.isPresent()) {
                delivery.call = call.get();
                offer(delivery, Duration.ZERO);
            } else {
                settle(delivery, new Change());
            }
        } catch (StoreException unread) {
            observer.storeFailed(unread);
            later(() -> take(letter, over), longestWait);
        }
    }

    private void offer(Delivery delivery, Duration least) {
        Duration wait = max(least, pace.wait(delivery.paced()));
        if (wait.isZero()) {
            line(delivery);
        } else {
            later(() -> line(delivery), wait);
        }
    }

    private void line(Delivery delivery) {
        synchronized (ready) {
            ready.add(delivery);
        }
        pump();
    }

    /** Starts as many of those that are ready as may be under way. */
    private void pump() {
        for (Optional<Delivery> next = next(); next.isPresent(); next = next()) {
            begin(next.get());
        }
    }

    private Optional<Delivery> next() {
        synchronized (ready) {
            if (stopped || ready.isEmpty() || underWay >= gate.width(BotApi.MOST_CALLS)) {
                return Optional.empty();
            }
            Duration closed = gate.closed();
            if (!closed.isZero()) {
                schedulePump(closed);
                return Optional.empty();
            }
            underWay++;
            return Optional.of(ready.remove());
        }
    }

    private void schedulePump(Duration wait) {
        if (!pumpScheduled) {
            pumpScheduled = true;
            later(
                    () -> {
                        synchronized (ready) {
                            pumpScheduled = false;
                        }
                        pump();
                    },
                    wait);
        }
    }

    private void begin(Delivery delivery) {
        Optional<String> address;
        try {
            address = delivery.chat.isEmpty() ? Optional.of("") : chats.address(delivery.chat);
        } catch (StoreException unread) {
            observer.storeFailed(unread);
            free();
            failed(delivery);
            return;
        }
        if (address.isEmpty() || delivery.isTooOld(clock.instant())) {
            observer.log().info("dropped", "chat", delivery.chat, "letter", delivery.letter.key());
            settle(delivery, new Change());
            free();
            return;
        }
        delivery.sendTo(address.get());
        api.apply(delivery.call).thenAccept(result -> {
            note(delivery, result);
            conclude(delivery, result);
            free();
            pump();
        });
    }

    /** Does what follows from the result of a call; where the store is away that is done later, and the call not made again. */
    private void conclude(Delivery delivery, CallResult result) {
        try {
            Change change = new Change();
            if (result instanceof CallResult.Done done) {
                tracking.sent(change, delivery.kept, done.json());
            }
            decide(delivery, Verdict.of(delivery.call, result), change);
        } catch (StoreException unread) {
            observer.storeFailed(unread);
            later(() -> conclude(delivery, result), Gate.backoff(1, longestWait));
        }
    }

    private void free() {
        synchronized (ready) {
            underWay--;
        }
    }

    private void note(Delivery delivery, CallResult result) {
        boolean away = result instanceof CallResult.Lost
                || result instanceof CallResult.Refused refused && refused.code() >= 500;
        if (away) {
            gate.failed();
        } else {
            gate.succeeded();
        }
        if (result instanceof CallResult.Refused refused) {
            observer.notSent(delivery.letter, "refused", refused);
        } else if (result instanceof CallResult.Lost lost) {
            observer.log().warn("lost", "chat", delivery.chat, "letter", delivery.letter.key(), "why", lost.why());
        } else {
            observer.sent(delivery.letter);
            observer.text("sent", delivery.call.bytes());
            pace.sent(delivery.paced());
        }
    }

    private void decide(Delivery delivery, Verdict verdict, Change change) {
        if (verdict instanceof Verdict.Settled) {
            settle(delivery, change);
        } else if (verdict instanceof Verdict.Dead) {
            chats.bury(change, delivery.chat);
            settle(delivery, change);
        } else if (verdict instanceof Verdict.Hopeless) {
            observer.log().error("unsendable", "chat", delivery.chat, "letter", delivery.letter.key());
            settle(delivery, change);
        } else if (verdict instanceof Verdict.Move move) {
            chats.move(change, delivery.chat, move.chat());
            // Without the note of the move the old address would be called again.
            store.apply(change)
                    .thenRun(() -> again(delivery, Duration.ZERO))
                    .exceptionally(failure -> failed(delivery));
        } else if (verdict instanceof Verdict.Instead instead) {
            delivery.call = instead.call();
            again(delivery, Duration.ZERO);
        } else if (verdict instanceof Verdict.Wait wait) {
            pace.asked(delivery.paced(), wait.time());
            again(delivery, Duration.ZERO);
        } else {
            failed(delivery);
        }
    }

    private Void failed(Delivery delivery) {
        delivery.failures++;
        again(delivery, Gate.backoff(delivery.failures, longestWait));
        return null;
    }

    private void again(Delivery delivery, Duration wait) {
        observer.metrics().retried();
        offer(delivery, wait);
    }

    /** Notes that a letter is done with; where the note is not kept the note is tried again, not the letter. */
    private void settle(Delivery delivery, Change change) {
        mailbox.remove(change, delivery.letter);
        store.applySoon(change).whenComplete((kept, failure) -> {
            if (failure == null) {
                mailbox.forget(delivery.letter);
                delivery.over.complete(null);
            } else {
                later(() -> settle(delivery, change), Gate.backoff(1, longestWait));
            }
        });
    }

    private void later(Runnable task, Duration wait) {
        if (!timer.isShutdown()) {
            timer.schedule(task, wait.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Begins to send nothing further. */
    void stop() {
        lanes.stop();
        synchronized (ready) {
            stopped = true;
        }
    }

    /** Whether something that was begun has not come to its end. */
    boolean isBusy() {
        synchronized (ready) {
            return underWay > 0;
        }
    }
}
