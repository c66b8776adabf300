package attache.channel.telegram;

import attache.storage.Change;
import attache.storage.Store;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Who the bot is in Telegram: its number stands in its token, its name is what Telegram told, now or to an earlier run. */
final class Identity {

    private static final String TABLE = "names";

    private final Optional<Store> store;
    private volatile long id;
    private volatile String name = "";
    private volatile boolean told;

    /** An identity of which nothing is known yet, and nothing kept. */
    Identity() {
        store = Optional.empty();
    }

    Identity(String token, Store store) {
        this.store = Optional.of(store);
        String number = token.substring(0, Math.max(0, token.indexOf(':')));
        id = number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
        store.get(TABLE, Long.toString(id)).ifPresent(known -> name = new String(known, StandardCharsets.UTF_8));
    }

    /** @param newName null where it has none */
    void set(long newId, String newName) {
        String before = name;
        id = newId;
        name = newName == null ? "" : newName;
        told = true;
        if (!name.equals(before)) {
            byte[] kept = name.getBytes(StandardCharsets.UTF_8);
            store.ifPresent(open -> open.apply(new Change().put(TABLE, Long.toString(newId), kept)));
        }
    }

    /** Telegram has told, but not in a way that could be read: better to go on without a name than not at all. */
    void setUnread() {
        told = true;
    }

    /** Whether it is known by which name people call the bot. */
    boolean isKnown() {
        return told || !name.isEmpty();
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
