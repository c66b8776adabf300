package attache.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A queue that outlives a restart: letters in the order of arrival, each kept until it is done with. */
public final class Mailbox {

    private final Store store;
    private final String table;
    private final Clock clock;
    private final ConcurrentSkipListMap<String, Letter> letters = new ConcurrentSkipListMap<>();
    private final AtomicInteger size = new AtomicInteger();
    private final AtomicLong next = new AtomicLong();

    /** @param table the table of the store that keeps the letters; those left there are still to be done */
    public Mailbox(Store store, String table, Clock clock) {
        this.store = store;
        this.table = table;
        this.clock = clock;
        store.each(table, (key, value) -> letters.put(key, head(key, value)));
        size.set(letters.size());
        if (!letters.isEmpty()) {
            next.set(Long.parseLong(letters.lastKey(), 16) + 1);
        }
    }

    /** Puts a letter last; it is in the mailbox at once, and kept once the change is. */
    public Letter add(Change change, String lane, byte[] content) {
        Letter letter = new Letter(String.format("%016x", next.getAndIncrement()), lane, clock.instant());
        change.put(table, letter.key(), packed(letter, content));
        letters.put(letter.key(), letter);
        size.incrementAndGet();
        return letter;
    }

    /** Takes a letter out of what is kept, as part of a change; once that is kept, {@link #forget} takes it out of the mailbox. */
    public void remove(Change change, Letter letter) {
        change.remove(table, letter.key());
    }

    /** Takes a letter out that is no longer kept, or never was. */
    public void forget(Letter letter) {
        if (letters.remove(letter.key()) != null) {
            size.decrementAndGet();
        }
    }

    /** What a letter says; empty where it is done with. */
    public Optional<byte[]> content(Letter letter) {
        return store.get(table, letter.key()).map(Mailbox::content);
    }

    /** The letters still to be done, in the order of arrival. */
    public List<Letter> letters() {
        return List.copyOf(letters.values());
    }

    public int size() {
        return size.get();
    }

    /** When the oldest of the letters arrived; empty where there is none. */
    public Optional<Instant> oldest() {
        return Optional.ofNullable(letters.firstEntry())
                .map(Map.Entry::getValue)
                .map(Letter::at);
    }

    private static byte[] packed(Letter letter, byte[] content) {
        ByteArrayOutputStream bytes =
                new ByteArrayOutputStream(content.length + letter.lane().length() + 16);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(letter.at().toEpochMilli());
            out.writeUTF(letter.lane());
            out.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Letter head(String key, byte[] packed) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed))) {
            Instant at = Instant.ofEpochMilli(in.readLong());
            return new Letter(key, in.readUTF(), at);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] content(byte[] packed) {
        int lane = Short.toUnsignedInt(ByteBuffer.wrap(packed).getShort(Long.BYTES));
        return Arrays.copyOfRange(packed, Long.BYTES + Short.BYTES + lane, packed.length);
    }
}
