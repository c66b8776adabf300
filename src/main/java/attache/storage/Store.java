package attache.storage;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

/** Tables of bytes by key that outlive a restart; whatever changes together is kept together or not at all. */
public interface Store extends AutoCloseable {

    /**
     * The value of a key as of the last change that was applied; empty where there is none.
     *
     * @throws StoreException where the store cannot be read for now, as of all that reads it
     */
    Optional<byte[]> get(String table, String key);

    /** Shows every entry of a table, in the order of the keys. */
    void each(String table, BiConsumer<String, byte[]> entry);

    /** Shows the entries of a table whose keys begin in a given way, in the order of the keys. */
    void each(String table, String beginning, BiConsumer<String, byte[]> entry);

    /** How many entries a table has. */
    long size(String table);

    /**
     * Applies a change after all those given before it.
     *
     * @return done when the change would survive the end of the process; failed with a {@link StoreException} where nothing of it was kept
     */
    CompletableFuture<Void> apply(Change change);

    /**
     * As {@link #apply}, but some milliseconds later unless another change is in more of a hurry, so that many share the cost of being
     * kept.
     */
    default CompletableFuture<Void> applySoon(Change change) {
        return apply(change);
    }

    /** Whether the last attempt to write succeeded. */
    boolean isWritable();

    /** How many bytes the store takes on disk. */
    long bytes();

    /** Applies what was given, and lets go of the store. */
    @Override
    void close();
}
