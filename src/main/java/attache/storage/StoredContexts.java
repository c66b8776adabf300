package attache.storage;

import attache.turn.Context;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * Contexts that outlive a restart. What a turn puts is held back until {@link #stage} takes it into the change that also notes the turn
 * as handled, so that a turn that is taken up again after a crash finds the conversation as it was.
 */
public final class StoredContexts implements Contexts {

    private static final String TABLE = "contexts";

    private final Store store;
    private final Clock clock;
    private final Map<String, Context> held = new ConcurrentHashMap<>();

    public StoredContexts(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Context get(String conversation) {
        Context context = held.get(conversation);
        return context != null
                ? context
                : store.get(TABLE, conversation).map(StoredContexts::unpacked).orElse(Context.EMPTY);
    }

    @Override
    public void put(String conversation, Context context) {
        held.put(conversation, context);
    }

    /** Moves what conversations hold back into a change. */
    public void stage(Change change, Collection<String> conversations) {
        // A conversation as it goes on and as it was after a turn are mostly one and the same, and writing one takes
        // time.
        Map<Context, byte[]> packed = new IdentityHashMap<>();
        for (String conversation : conversations) {
            Context context = held.remove(conversation);
            if (context != null) {
                change.put(TABLE, conversation, packed.computeIfAbsent(context, this::packed));
            }
        }
    }

    /** Forgets what a conversation holds back, of a turn that failed. */
    public void drop(String conversation) {
        held.remove(conversation);
    }

    /** Forgets a conversation. */
    public void forget(Change change, String conversation) {
        held.remove(conversation);
        change.remove(TABLE, conversation);
    }

    /** Forgets the conversations whose names begin in a given way. */
    public void forgetAll(Change change, String beginning) {
        held.keySet().removeIf(conversation -> conversation.startsWith(beginning));
        store.each(TABLE, beginning, (conversation, packed) -> change.remove(TABLE, conversation));
    }

    /** Shows what is kept of the conversations whose names begin in a given way, as JSON. */
    public void each(String beginning, BiConsumer<String, byte[]> json) {
        store.each(
                TABLE,
                beginning,
                (conversation, packed) ->
                        json.accept(conversation, Arrays.copyOfRange(packed, Long.BYTES, packed.length)));
    }

    /** Forgets the conversations that were last used longer ago than an age. */
    public void forgetOlderThan(Change change, Duration age) {
        long oldest = clock.millis() - age.toMillis();
        store.each(TABLE, (conversation, packed) -> {
            if (ByteBuffer.wrap(packed).getLong() < oldest) {
                change.remove(TABLE, conversation);
            }
        });
    }

    private byte[] packed(Context context) {
        byte[] json = ContextJson.write(context);
        return ByteBuffer.allocate(Long.BYTES + json.length)
                .putLong(clock.millis())
                .put(json)
                .array();
    }

    private static Context unpacked(byte[] packed) {
        return ContextJson.read(Arrays.copyOfRange(packed, Long.BYTES, packed.length));
    }
}
