package attache.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * A store in one file of H2's MVStore. One thread writes: it applies all changes that wait, commits and forces them to the disk at once, and
 * only then tells those who wait that they are kept; so many changes share one commit, and none is half kept.
 */
public final class MvStore implements Store {

    private static final int MOST_CHANGES_OF_A_COMMIT = 4096;
    /** How long a change that is in no hurry waits for others. */
    private static final long SOON_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private static final int CACHE_MEGABYTES = 4;
    private static final int PAGE_BYTES = 4096;
    /** Every commit is forced to the disk, so a page that is no longer needed may be written over soon. */
    private static final int RETENTION_MILLIS = 1000;

    private static final long HOUSEKEEPING_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final int FILL_WANTED_PERCENT = 60;
    private static final int MOST_BYTES_MOVED = 4 << 20;

    private final Path file;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Thread writer = new Thread(this::write, "store");
    /** One thread, so that those who wait hear of it in the order in which they gave their changes; and not the one that writes. */
    private final ExecutorService teller = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "store-told");
        thread.setDaemon(true);
        return thread;
    });

    private volatile Opened opened;
    private volatile boolean writable = true;
    private volatile boolean closing;
    private long housekept = System.nanoTime();
    private boolean untidy;

    /** A change, whether it is in a hurry, and who waits for it. */
    private record Waiting(Change change, boolean hurries, CompletableFuture<Void> kept) {}

    /** The engine as long as it is open, and the tables used of it. */
    private record Opened(MVStore engine, Map<String, MVMap<String, byte[]>> tables) {

        MVMap<String, byte[]> table(String name) {
            return tables.computeIfAbsent(
                    name,
                    absent -> engine.openMap(
                            absent,
                            new MVMap.Builder<String, byte[]>()
                                    .keyType(StringDataType.INSTANCE)
                                    .valueType(ByteArrayDataType.INSTANCE)));
        }
    }

    private MvStore(Path file) {
        this.file = file;
        this.opened = open(file);
        writer.setDaemon(true);
        writer.start();
    }

    /**
     * Opens the store of a file, or begins it.
     *
     * @throws StoreException where another process uses it, or it cannot be read or written
     */
    public static MvStore at(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException failure) {
            throw new StoreException(
                    "There is no folder for the store \"" + file + "\"; let it be written.", failure, false);
        }
        return new MvStore(file);
    }

    private static Opened open(Path file) {
        try {
            MVStore engine = new MVStore.Builder()
                    .fileName(file.toString())
                    .autoCommitDisabled()
                    .cacheSize(CACHE_MEGABYTES)
                    .pageSplitSize(PAGE_BYTES)
                    .open();
            engine.setRetentionTime(RETENTION_MILLIS);
            engine.setVersionsToKeep(0);
            return new Opened(engine, new ConcurrentHashMap<>());
        } catch (MVStoreException failure) {
            if (failure.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                String what =
                        "Another process uses the store \"" + file + "\"; end it, or give ATTACHE_DATA another folder.";
                throw new StoreException(what, failure, true);
            }
            String what =
                    "The store \"" + file + "\" cannot be opened; mend the disk, or move the file away to begin anew.";
            throw new StoreException(what, failure, false);
        }
    }

    @Override
    public Optional<byte[]> get(String table, String key) {
        return read(() -> Optional.ofNullable(opened.table(table).get(key)));
    }

    @Override
    public void each(String table, BiConsumer<String, byte[]> entry) {
        each(table, "", entry);
    }

    @Override
    public void each(String table, String beginning, BiConsumer<String, byte[]> entry) {
        read(() -> {
            Cursor<String, byte[]> cursor = opened.table(table).cursor(beginning);
            while (cursor.hasNext() && cursor.next().startsWith(beginning)) {
                entry.accept(cursor.getKey(), cursor.getValue());
            }
            return null;
        });
    }

    @Override
    public long size(String table) {
        return read(() -> opened.table(table).sizeAsLong());
    }

    /** Reads; while the engine is closed after a failure, until it is opened anew, that fails in the store's own words. */
    private <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (MVStoreException failure) {
            throw new StoreException("The store \"" + file + "\" cannot be read; mend the disk.", failure, false);
        }
    }

    @Override
    public CompletableFuture<Void> apply(Change change) {
        return apply(new Waiting(change, true, new CompletableFuture<>()));
    }

    @Override
    public CompletableFuture<Void> applySoon(Change change) {
        return apply(new Waiting(change, false, new CompletableFuture<>()));
    }

    private CompletableFuture<Void> apply(Waiting waiting) {
        queue.add(waiting);
        if (closing && queue.remove(waiting)) {
            waiting.kept.completeExceptionally(new StoreException("The store is closed.", null, false));
        }
        return waiting.kept;
    }

    @Override
    public boolean isWritable() {
        return writable;
    }

    @Override
    public long bytes() {
        try {
            return Files.size(file);
        } catch (IOException unknown) {
            return 0;
        }
    }

    private void write() {
        List<Waiting> batch = new ArrayList<>();
        while (!closing || !queue.isEmpty()) {
            try {
                Waiting first = queue.poll(HOUSEKEEPING_NANOS / 4, TimeUnit.NANOSECONDS);
                if (first != null) {
                    batch.add(first);
                    gather(batch);
                    keep(batch);
                }
                keepHouse();
            } catch (InterruptedException ended) {
                closing = true;
            } catch (Throwable failure) {
                fail(batch, failure);
            }
            batch.clear();
        }
    }

    /** Adds what else waits, and as long as nothing of it hurries what comes in the next moment. */
    private void gather(List<Waiting> batch) throws InterruptedException {
        long until = System.nanoTime() + SOON_NANOS;
        int asked = 0;
        while (true) {
            queue.drainTo(batch, MOST_CHANGES_OF_A_COMMIT - batch.size());
            boolean hurries = batch.subList(asked, batch.size()).stream().anyMatch(Waiting::hurries);
            asked = batch.size();
            long left = until - System.nanoTime();
            if (hurries || closing || left <= 0 || asked >= MOST_CHANGES_OF_A_COMMIT) {
                return;
            }
            Waiting next = queue.poll(left, TimeUnit.NANOSECONDS);
            if (next != null) {
                batch.add(next);
            }
        }
    }

    private void keep(List<Waiting> batch) {
        for (Waiting waiting : batch) {
            for (Change.Entry entry : waiting.change.entries()) {
                MVMap<String, byte[]> table = opened.table(entry.table());
                if (entry.value() == null) {
                    table.remove(entry.key());
                } else {
                    table.put(entry.key(), entry.value());
                }
            }
        }
        opened.engine.commit();
        opened.engine.sync();
        untidy = true;
        writable = true;
        List<Waiting> kept = List.copyOf(batch);
        teller.execute(() -> kept.forEach(waiting -> waiting.kept.complete(null)));
    }

    /** Moves together what is left in chunks that are mostly dead, so that the file keeps to the size of what is alive. */
    private void keepHouse() {
        if (!untidy || System.nanoTime() - housekept < HOUSEKEEPING_NANOS) {
            return;
        }
        untidy = opened.engine.compact(FILL_WANTED_PERCENT, MOST_BYTES_MOVED);
        opened.engine.sync();
        housekept = System.nanoTime();
    }

    /** Whatever was not committed is undone by opening the file anew: a full disk or a lost one closes the engine. */
    private void fail(List<Waiting> batch, Throwable failure) {
        writable = false;
        try {
            opened.engine.closeImmediately();
            opened = open(file);
        } catch (RuntimeException stillAway) {
            failure.addSuppressed(stillAway);
        }
        StoreException told =
                new StoreException("The store \"" + file + "\" cannot be written; give the disk room.", failure, false);
        List<Waiting> lost = List.copyOf(batch);
        teller.execute(() -> lost.forEach(waiting -> waiting.kept.completeExceptionally(told)));
    }

    @Override
    public void close() {
        closing = true;
        try {
            writer.join(TimeUnit.SECONDS.toMillis(3));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        opened.engine.closeImmediately();
        teller.shutdown();
    }
}
