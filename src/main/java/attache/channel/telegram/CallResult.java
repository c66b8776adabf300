package attache.channel.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** What came of a call. */
sealed interface CallResult {

    /** Telegram did it. */
    record Done(String json) implements CallResult {}

    /**
     * Telegram said no.
     *
     * @param code as in HTTP
     * @param retryAfter how long Telegram asks to wait
     * @param movedTo the chat that took the place of the one called for
     */
    record Refused(int code, String why, Optional<Duration> retryAfter, OptionalLong movedTo) implements CallResult {

        boolean says(String words) {
            return why.toLowerCase(java.util.Locale.ROOT).contains(words);
        }
    }

    /** Nobody knows: there was no answer, or none of Telegram's. */
    record Lost(String why) implements CallResult {}
}
