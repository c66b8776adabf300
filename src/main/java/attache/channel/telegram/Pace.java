package attache.channel.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells how long a chat has to wait for its next message. Telegram's limits are flexible, so messages go out at once; a chat for which
 * Telegram asks to wait waits as long as asked, and then keeps for a while to the pace that Telegram documents. No other chat waits.
 */
final class Pace {

    private static final Duration CALM = Duration.ofMinutes(1);
    private static final Duration BETWEEN_MESSAGES = Duration.ofSeconds(1);
    private static final Duration BETWEEN_MESSAGES_OF_A_GROUP = Duration.ofSeconds(3);

    private final Clock clock;
    private final Map<String, Slowed> slowed = new ConcurrentHashMap<>();

    /** A chat that has to go slowly: until when nothing is sent, and until when it keeps to the documented pace. */
    private record Slowed(Instant closed, Instant calm) {}

    Pace(Clock clock) {
        this.clock = clock;
    }

    /** Telegram asks to wait. */
    void asked(String chat, Duration wait) {
        Instant now = clock.instant();
        Instant open = now.plus(wait);
        slowed.values().removeIf(slow -> slow.calm.isBefore(now));
        slowed.put(chat, new Slowed(open, open.plus(CALM)));
    }

    /** A message was sent to a chat. */
    void sent(String chat) {
        slowed.computeIfPresent(chat, (same, slow) -> {
            Instant next = clock.instant().plus(isGroup(chat) ? BETWEEN_MESSAGES_OF_A_GROUP : BETWEEN_MESSAGES);
            return next.isBefore(slow.calm) ? new Slowed(next, slow.calm) : null;
        });
    }

    /** How long a chat has to wait; zero where it has not. */
    Duration wait(String chat) {
        Slowed slow = slowed.get(chat);
        Duration wait = slow == null ? Duration.ZERO : Duration.between(clock.instant(), slow.closed);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    /** How many chats go slowly, or did lately. */
    int size() {
        return slowed.size();
    }

    private static boolean isGroup(String chat) {
        return chat.startsWith("-");
    }
}
