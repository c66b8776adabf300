package attache.storage;

import java.util.ArrayList;
import java.util.List;

/** Entries to put and to remove that are kept together or not at all; for one thread at a time. */
public final class Change {

    private final List<Entry> entries = new ArrayList<>();

    /** An entry to put, or to remove where the value is null. */
    record Entry(String table, String key, byte[] value) {}

    public Change put(String table, String key, byte[] value) {
        entries.add(new Entry(table, key, value));
        return this;
    }

    public Change remove(String table, String key) {
        entries.add(new Entry(table, key, null));
        return this;
    }

    /** Adds all of another change behind this one's own. */
    public Change and(Change other) {
        entries.addAll(other.entries);
        return this;
    }

    /** Whether there is nothing to put or remove. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    List<Entry> entries() {
        return entries;
    }
}
