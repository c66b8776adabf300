package attache.channel.telegram;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key of an exchange.
 *
 * @param person who spoke
 * @param chat where
 * @param id "m" and the message_id of what was said, or "u" and the update_id of a button that was pressed
 */
record ExchangeKey(long person, long chat, String id) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,19}):(-?\\d{1,19}):([mu]\\d{1,10})");

    static ExchangeKey ofMessage(long person, long chat, int message) {
        return new ExchangeKey(person, chat, "m" + message);
    }

    static ExchangeKey ofPress(long person, long chat, int update) {
        return new ExchangeKey(person, chat, "u" + update);
    }

    /** Reads what {@link #text} wrote; empty where it is something else. */
    static Optional<ExchangeKey> read(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ExchangeKey(
                    Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)), matcher.group(3)));
        } catch (NumberFormatException tooLong) {
            return Optional.empty();
        }
    }

    /** How the keys of all exchanges of a person begin. */
    static String ofPerson(long person) {
        return person + ":";
    }

    String text() {
        return ofPerson(person) + chat + ":" + id;
    }
}
