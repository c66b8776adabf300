package attache.channel.telegram;

import attache.storage.Change;
import attache.storage.Store;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Updates that could not be dealt with, kept for a while for who looks after the bot. */
final class SetAside {

    private static final String TABLE = "aside";
    private static final int MOST = 1000;

    private final Store store;
    private final Records<String> updates;

    SetAside(Store store, Clock clock) {
        this.store = store;
        this.updates = new Records<>(store, TABLE, String.class, clock);
    }

    /** Keeps an update, unless there are very many already. */
    void put(Change change, long number, byte[] json) {
        if (store.size(TABLE) < MOST) {
            updates.put(change, Long.toString(number), new String(json, StandardCharsets.UTF_8));
        }
    }

    /** The updates of a person. */
    List<String> of(long person) {
        return updates.beginning("").values().stream()
                .filter(update -> isBy(update, person))
                .toList();
    }

    void forget(Change change, long person) {
        updates.beginning("").forEach((key, update) -> {
            if (isBy(update, person)) {
                updates.remove(change, key);
            }
        });
    }

    void forgetOlderThan(Change change, Duration age) {
        updates.forgetOlderThan(change, age);
    }

    private static boolean isBy(String update, long person) {
        return UpdateReader.isBy(update.getBytes(StandardCharsets.UTF_8), person);
    }
}
