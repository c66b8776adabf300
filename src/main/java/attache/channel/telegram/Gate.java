package attache.channel.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Holds calls back while the server is away: after each failure for longer, up to a limit, and then lets one through to see. */
final class Gate {

    private static final Duration FIRST = Duration.ofMillis(250);

    private final Clock clock;
    private final Duration longest;
    private int failures;
    private Instant opens = Instant.MIN;

    /** @param longest the longest that it stays closed */
    Gate(Clock clock, Duration longest) {
        this.clock = clock;
        this.longest = longest;
    }

    synchronized void failed() {
        failures++;
        opens = clock.instant().plus(backoff(failures, longest));
    }

    synchronized void succeeded() {
        failures = 0;
        opens = Instant.MIN;
    }

    /** How long it is still closed; zero where it is open. */
    synchronized Duration closed() {
        Duration left = failures == 0 ? Duration.ZERO : Duration.between(clock.instant(), opens);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** How many calls may be under way. */
    synchronized int width(int usual) {
        return failures == 0 ? usual : 1;
    }

    /** How long to wait after a number of failures in a row. */
    static Duration backoff(int failures, Duration longest) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(failures - 1, 20));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
