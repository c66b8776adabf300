package attache.channel.telegram;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Asks Telegram for updates, and confirms them once they are kept. After an answer without updates it asks without an offset: all
 * before is confirmed then, and a server that has begun to number anew is heard all the same.
 */
final class Poller implements Runnable {

    private static final int MOST_UPDATES = 100;
    private static final long FULL_PAUSE_MILLIS = 50;
    /** Telegram holds a poll until there is something; whatever stands between may not. */
    private static final Duration AFTER_NOTHING = Duration.ofMillis(50);

    private static final Duration FAREWELL = Duration.ofSeconds(1);

    private final Function<JsonCall, CompletableFuture<CallResult>> api;
    private final Inbox inbox;
    private final BooleanSupplier full;
    private final Observer observer;
    private final Clock clock;
    private final Duration pollTime;
    private final Duration longestWait;
    private final UpdateReader reader = new UpdateReader();

    private OptionalLong offset = OptionalLong.empty();
    private int failures;
    private volatile Instant lastSuccess;
    private volatile boolean stopped;
    private volatile CompletableFuture<CallResult> underWay = CompletableFuture.completedFuture(null);
    private volatile Thread thread;

    /** @param full whether no further updates can be taken in for now */
    Poller(
            Function<JsonCall, CompletableFuture<CallResult>> api,
            Inbox inbox,
            BooleanSupplier full,
            Observer observer,
            Clock clock,
            Duration pollTime,
            Duration longestWait) {
        this.api = api;
        this.inbox = inbox;
        this.full = full;
        this.observer = observer;
        this.clock = clock;
        this.pollTime = pollTime;
        this.longestWait = longestWait;
        this.lastSuccess = Instant.MIN;
    }

    /** Polls until it is stopped, whatever happens. */
    @Override
    public void run() {
        thread = Thread.currentThread();
        while (!stopped) {
            try {
                pause(step());
            } catch (InterruptedException ended) {
                stopped = true;
            } catch (Throwable defect) {
                observer.log().error("poll-defect", "why", EventLog.told(defect));
                failures++;
                pauseAnyhow(Gate.backoff(failures, longestWait));
            }
        }
    }

    /** Polls once, and tells how long to wait before the next poll. */
    Duration step() throws InterruptedException {
        if (full.getAsBoolean()) {
            return Duration.ofMillis(FULL_PAUSE_MILLIS);
        }
        underWay = api.apply(poll(pollTime));
        CallResult result = underWay.join();
        if (result instanceof CallResult.Done done) {
            return take(done.json());
        }
        observer.metrics().failedPoll();
        failures++;
        if (result instanceof CallResult.Refused refused) {
            return refused(refused);
        }
        if (!stopped) {
            observer.log().warn("poll-lost", "why", ((CallResult.Lost) result).why(), "failures", failures);
        }
        return Gate.backoff(failures, longestWait);
    }

    private JsonCall poll(Duration time) {
        JsonCall call = JsonCall.of("getupdates")
                .with("timeout", time.toSeconds())
                .with("limit", MOST_UPDATES)
                .with("allowed_updates", Talk.KINDS);
        return offset.isPresent() ? call.with("offset", offset.getAsLong()) : call;
    }

    private Duration take(String json) throws InterruptedException {
        List<Optional<Arrival>> found;
        try {
            found = reader.arrivals(json);
        } catch (IOException noList) {
            failures++;
            observer.log().warn("poll-unreadable", "why", EventLog.told(noList));
            return Gate.backoff(failures, longestWait);
        }
        List<Arrival> arrivals = found.stream().flatMap(Optional::stream).toList();
        for (int i = arrivals.size(); i < found.size(); i++) {
            observer.unreadable(-1, new IllegalArgumentException("no update"));
        }
        // Where there is nothing to be confirmed, the same would come again at once.
        boolean goesOn = arrivals.isEmpty() ? found.isEmpty() : isKept(arrivals);
        if (!goesOn) {
            failures++;
            return Gate.backoff(failures, longestWait);
        }
        failures = 0;
        lastSuccess = clock.instant();
        offset = arrivals.stream().mapToLong(Arrival::number).max();
        if (offset.isPresent()) {
            offset = OptionalLong.of(offset.getAsLong() + 1);
        }
        return arrivals.isEmpty() ? AFTER_NOTHING : Duration.ZERO;
    }

    private boolean isKept(List<Arrival> arrivals) throws InterruptedException {
        List<Arrival> inOrder = arrivals.stream()
                .sorted(Comparator.comparingLong(Arrival::number))
                .toList();
        try {
            inbox.keep(inOrder).get();
            return true;
        } catch (ExecutionException failure) {
            observer.storeFailed(failure.getCause());
            return false;
        }
    }

    private Duration refused(CallResult.Refused refused) {
        observer.metrics().refused(refused.code());
        observer.log()
                .warn(
                        refused.code() == 409 ? "conflict" : "poll-refused",
                        "code",
                        refused.code(),
                        "why",
                        refused.why(),
                        "failures",
                        failures);
        if (refused.code() == 400) {
            offset = OptionalLong.empty();
        }
        if (refused.code() == 409 && refused.says("webhook")) {
            api.apply(JsonCall.of("deletewebhook")).join();
        }
        Duration wait = Gate.backoff(failures, longestWait);
        return refused.retryAfter().filter(asked -> asked.compareTo(wait) > 0).orElse(wait);
    }

    private void pause(Duration wait) throws InterruptedException {
        if (!wait.isZero() && !stopped) {
            TimeUnit.NANOSECONDS.sleep(wait.toNanos());
        }
    }

    private void pauseAnyhow(Duration wait) {
        try {
            pause(wait);
        } catch (InterruptedException ended) {
            stopped = true;
        }
    }

    /** When a poll last succeeded; {@link Instant#MIN} where none did. */
    Instant lastSuccess() {
        return lastSuccess;
    }

    /** Asks no more, and confirms what is kept, so that another instance need not hear it again. */
    void stop() {
        stopped = true;
        underWay.complete(new CallResult.Lost("stopped"));
        Thread polling = thread;
        if (polling == null) {
            return;
        }
        polling.interrupt();
        try {
            polling.join(FAREWELL.toMillis());
            if (offset.isPresent() && !polling.isAlive()) {
                api.apply(poll(Duration.ZERO).with("limit", 1)).get(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException unconfirmed) {
            observer.log().info("unconfirmed", "offset", offset.getAsLong());
        }
    }
}
