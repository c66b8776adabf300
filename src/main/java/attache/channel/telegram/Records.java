package attache.channel.telegram;

import attache.storage.Change;
import attache.storage.Store;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A table of records, each with the time when it was put, so that it can be forgotten in time. */
final class Records<T> {

    private final Store store;
    private final String table;
    private final Class<T> type;
    private final Clock clock;

    Records(Store store, String table, Class<T> type, Clock clock) {
        this.store = store;
        this.table = table;
        this.type = type;
        this.clock = clock;
    }

    /** The record of a key; empty where there is none, or one that another version of the bot wrote and this one cannot read. */
    Optional<T> get(String key) {
        return store.get(table, key).flatMap(this::read);
    }

    /** When the record of a key was put. */
    Optional<Instant> time(String key) {
        return store.get(table, key).map(Records::time);
    }

    /** The records whose keys begin in a given way, in the order of the keys. */
    Map<String, T> beginning(String beginning) {
        Map<String, T> found = new LinkedHashMap<>();
        store.each(table, beginning, (key, packed) -> read(packed).ifPresent(record -> found.put(key, record)));
        return found;
    }

    void put(Change change, String key, T record) {
        byte[] json = RecordJson.bytes(record);
        byte[] packed = ByteBuffer.allocate(Long.BYTES + json.length)
                .putLong(clock.millis())
                .put(json)
                .array();
        change.put(table, key, packed);
    }

    void remove(Change change, String key) {
        change.remove(table, key);
    }

    void removeAll(Change change, String beginning) {
        store.each(table, beginning, (key, packed) -> change.remove(table, key));
    }

    /** Forgets the records that were put longer ago than an age. */
    void forgetOlderThan(Change change, Duration age) {
        Instant oldest = clock.instant().minus(age);
        store.each(table, (key, packed) -> {
            if (time(packed).isBefore(oldest)) {
                change.remove(table, key);
            }
        });
    }

    private static Instant time(byte[] packed) {
        return Instant.ofEpochMilli(ByteBuffer.wrap(packed).getLong());
    }

    private Optional<T> read(byte[] packed) {
        return RecordJson.read(packed, Long.BYTES, type);
    }
}
