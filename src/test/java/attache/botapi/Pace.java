package attache.botapi;

import java.time.Duration;

/**
 * How long the server lets a bot wait where Telegram's own counts in seconds.
 *
 * @param conflict before a poller is told of another one (Telegram: 3 s)
 * @param resend what a webhook's second failure costs; it doubles with each further one (Telegram: 2 s)
 * @param mostResend the most that it comes to (Telegram: 60 to 120 s)
 * @param setWebhook between two calls that set a webhook (Telegram: 1 s)
 */
public record Pace(Duration conflict, Duration resend, Duration mostResend, Duration setWebhook) {

    /** Quick enough for tests. */
    public static final Pace QUICK =
            new Pace(Duration.ofMillis(100), Duration.ofMillis(50), Duration.ofMillis(400), Duration.ofMillis(100));
}
