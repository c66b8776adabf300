package attache.storage;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** Remembers for a while which numbers came before: 64 neighbours share an entry, as numbers mostly rise by one. */
public final class Seen {

    private static final int NUMBERS_OF_A_BLOCK = Long.SIZE;

    private final String table;
    private final Clock clock;
    private final Map<Long, Block> blocks = new HashMap<>();

    /** Which of 64 numbers came, and when the last of them did, in milliseconds of the epoch. */
    private record Block(long bits, long at) {}

    public Seen(Store store, String table, Clock clock) {
        this.table = table;
        this.clock = clock;
        store.each(table, (key, value) -> blocks.put(Long.parseLong(key), unpacked(value)));
    }

    /** Marks a number; false where it was marked before, and nothing changes. */
    public synchronized boolean mark(Change change, long number) {
        long at = Math.floorDiv(number, NUMBERS_OF_A_BLOCK);
        Block old = blocks.getOrDefault(at, new Block(0, 0));
        if ((old.bits & bit(number)) != 0) {
            return false;
        }
        put(change, at, new Block(old.bits | bit(number), clock.millis()));
        return true;
    }

    /** Takes the mark away of a number whose change was not kept; neighbours that were marked after it may have been kept with it. */
    public synchronized void unmark(Change change, long number) {
        long at = Math.floorDiv(number, NUMBERS_OF_A_BLOCK);
        Block block = blocks.get(at);
        if (block != null) {
            put(change, at, new Block(block.bits & ~bit(number), block.at));
        }
    }

    /** Whether a number is marked. */
    public synchronized boolean isMarked(long number) {
        Block block = blocks.get(Math.floorDiv(number, NUMBERS_OF_A_BLOCK));
        return block != null && (block.bits & bit(number)) != 0;
    }

    /** Forgets the numbers that came longer ago than an age. */
    public synchronized void forgetOlderThan(Change change, Duration age) {
        long oldest = clock.millis() - age.toMillis();
        for (Iterator<Map.Entry<Long, Block>> all = blocks.entrySet().iterator(); all.hasNext(); ) {
            Map.Entry<Long, Block> block = all.next();
            if (block.getValue().at < oldest) {
                all.remove();
                change.remove(table, Long.toString(block.getKey()));
            }
        }
    }

    private void put(Change change, long at, Block block) {
        blocks.put(at, block);
        byte[] packed = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(block.bits)
                .putLong(block.at)
                .array();
        change.put(table, Long.toString(at), packed);
    }

    private static Block unpacked(byte[] value) {
        ByteBuffer bytes = ByteBuffer.wrap(value);
        return new Block(bytes.getLong(), bytes.getLong());
    }

    private static long bit(long number) {
        return 1L << Math.floorMod(number, NUMBERS_OF_A_BLOCK);
    }
}
