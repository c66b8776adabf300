package attache.channel.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Holds calls back while the server is away: after each failure in a row for longer, up to a limit, and then lets one through to see. */
final class Gate {

    /** One call may fail for its own reasons. */
    private static final int FAILURES_OF_A_SERVER = 3;

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
        if (isAway()) {
            opens = clock.instant().plus(backoff(failures - FAILURES_OF_A_SERVER + 1, longest));
        }
    }

    synchronized void succeeded() {
        failures = 0;
        opens = Instant.MIN;
    }

    /** How long it is still closed; zero where it is open. */
    synchronized Duration closed() {
        Duration left = !isAway() ? Duration.ZERO : Duration.between(clock.instant(), opens);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** How many calls may be under way. */
    synchronized int width(int usual) {
        return isAway() ? 1 : usual;
    }

    private boolean isAway() {
        return failures >= FAILURES_OF_A_SERVER;
    }

    /** How long to wait after a number of failures in a row. */
    static Duration backoff(int failures, Duration longest) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(failures - 1, 20));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
