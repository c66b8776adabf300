package attache.botapi;

import java.time.Duration;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/**
 * An update that is to be delivered at a moment.
 *
 * @param generation of the webhook's settings that it belongs to
 * @param delay what the next failure but the first doubles, in nanoseconds
 * @param wakeUp the moment, by {@link System#nanoTime}
 */
record Turn(Update update, int generation, int failures, long delay, long wakeUp) implements Delayed {

    /** The same, after some nanoseconds. */
    Turn again(long after) {
        return new Turn(update, generation, failures, delay, System.nanoTime() + after);
    }

    /** The same after a failure: at once after the first, then after longer and longer, or as the bot says. */
    Turn afterFailure(int retryAfter, Pace pace) {
        long next = delay;
        long wait = Duration.ofSeconds(retryAfter).toNanos();
        if (retryAfter == 0 && failures > 0) {
            next = Math.min(pace.mostResend().toNanos(), delay * 2);
            wait = next;
        }
        return new Turn(update, generation, failures + 1, next, System.nanoTime() + wait);
    }

    @Override
    public long getDelay(TimeUnit unit) {
        return unit.convert(wakeUp - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
        Turn that = (Turn) other;
        int order = Long.compare(wakeUp - that.wakeUp, 0);
        return order != 0 ? order : Integer.compare(update.id(), that.update.id());
    }
}
