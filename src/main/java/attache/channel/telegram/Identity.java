package attache.channel.telegram;

import java.util.Optional;

/** Who the bot is in Telegram; unknown until Telegram has told. */
final class Identity {

    private volatile long id;
    private volatile String name = "";

    void set(long newId, String newName) {
        id = newId;
        name = newName;
    }

    boolean is(Long person) {
        return person != null && person == id;
    }

    /** Whether a name, without its "@", is the bot's for sure. */
    boolean isKnownAs(String other) {
        return name.equalsIgnoreCase(other);
    }

    /** The link to a private chat with the bot that begins with a payload; empty while its name is unknown. */
    Optional<String> link(String payload) {
        return name.isEmpty() ? Optional.empty() : Optional.of("https://t.me/" + name + "?start=" + payload);
    }

    /** Whether a name, without its "@", is the bot's; any is while its own is unknown. */
    boolean isCalled(String other) {
        return name.isEmpty() || name.equalsIgnoreCase(other);
    }
}
