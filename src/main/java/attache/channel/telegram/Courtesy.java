package attache.channel.telegram;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Lets updates in before others are answered: while they come in a rush an answer waits, as Telegram sends again what is not acknowledged in
 * time and people do not; but not for long, so that those who asked first are not kept waiting by those who ask on.
 */
final class Courtesy {

    /** So many updates a second are a rush: about as many as are answered in that time. */
    private static final double RUSH_PER_SECOND = 2000;

    /** So many that wait to be acknowledged are a rush, too: they would be more if those who answer let them. */
    private static final int MANY = 8;

    private static final long SPAN_NANOS = TimeUnit.MILLISECONDS.toNanos(10);
    private static final Duration LONG = Duration.ofSeconds(3);
    private static final int STEP_MILLIS = 2;

    private final LongSupplier came;
    private final IntSupplier waiting;
    private final Supplier<Duration> oldest;
    private long lastCame;
    private long lastLooked = System.nanoTime();
    private boolean rush;

    /**
     * Begins to look.
     *
     * @param came how many updates have come in since the start
     * @param waiting how many of them are not acknowledged yet
     * @param oldest how long the oldest of those that are not answered has waited
     */
    Courtesy(LongSupplier came, IntSupplier waiting, Supplier<Duration> oldest) {
        this.came = came;
        this.waiting = waiting;
        this.oldest = oldest;
    }

    /** Waits as long as updates come in a rush, unless others have waited long. */
    void give() {
        try {
            while (isRush() && oldest.get().compareTo(LONG) < 0) {
                TimeUnit.MILLISECONDS.sleep(STEP_MILLIS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isRush() {
        long span = System.nanoTime() - lastLooked;
        if (span >= SPAN_NANOS) {
            long now = came.getAsLong();
            rush = now - lastCame >= RUSH_PER_SECOND * span / TimeUnit.SECONDS.toNanos(1);
            lastCame = now;
            lastLooked += span;
        }
        return rush || waiting.getAsInt() >= MANY;
    }
}
