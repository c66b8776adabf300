package attache.storage;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;

/** A store for tests, which keeps at once and fails when told to. */
public final class MemoryStore implements Store {

    private final Map<String, Map<String, byte[]>> tables = new ConcurrentHashMap<>();
    private volatile boolean failing;
    private volatile boolean away;

    /** Keeps nothing from now on, or keeps again. */
    public void fail(boolean fails) {
        failing = fails;
    }

    /** Can neither be read nor written from now on, or is there again. */
    public void away(boolean isAway) {
        failing = isAway;
        away = isAway;
    }

    private Map<String, byte[]> table(String name) {
        if (away) {
            throw new StoreException("away", null, false);
        }
        return tables.computeIfAbsent(name, absent -> new ConcurrentSkipListMap<>());
    }

    @Override
    public Optional<byte[]> get(String table, String key) {
        return Optional.ofNullable(table(table).get(key));
    }

    @Override
    public void each(String table, BiConsumer<String, byte[]> entry) {
        new TreeMap<>(table(table)).forEach(entry);
    }

    @Override
    public void each(String table, String beginning, BiConsumer<String, byte[]> entry) {
        each(table, (key, value) -> {
            if (key.startsWith(beginning)) {
                entry.accept(key, value);
            }
        });
    }

    @Override
    public long size(String table) {
        return table(table).size();
    }

    @Override
    public synchronized CompletableFuture<Void> apply(Change change) {
        if (failing) {
            return CompletableFuture.failedFuture(new StoreException("full", null, false));
        }
        for (Change.Entry entry : change.entries()) {
            if (entry.value() == null) {
                table(entry.table()).remove(entry.key());
            } else {
                table(entry.table()).put(entry.key(), entry.value());
            }
        }
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public boolean isWritable() {
        return !failing;
    }

    @Override
    public long bytes() {
        return 0;
    }

    @Override
    public void close() {}
}
