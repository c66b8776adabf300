package attache.dialogue;

import attache.storage.Contexts;
import attache.turn.Context;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was said in each conversation, until the process ends, nothing is said in it for long, or others need its place. */
public final class Conversations implements Contexts {

    private record Kept(Context context, Instant said) {}

    private final int most;
    private final Duration longest;
    private final InstantSource clock;
    private final Map<String, Kept> contexts = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * @param most how many conversations are kept: those used last
     * @param longest how long one is kept in which nothing is said
     */
    public Conversations(int most, Duration longest, InstantSource clock) {
        this.most = most;
        this.longest = longest;
        this.clock = clock;
    }

    @Override
    public synchronized Context get(String conversation) {
        Kept kept = contexts.get(conversation);
        return kept == null || isOld(kept) ? Context.EMPTY : kept.context();
    }

    @Override
    public synchronized void put(String conversation, Context context) {
        contexts.put(conversation, new Kept(context, clock.instant()));
        Iterator<Kept> unusedFirst = contexts.values().iterator();
        while (unusedFirst.hasNext() && (isOld(unusedFirst.next()) || contexts.size() > most)) {
            unusedFirst.remove();
        }
    }

    private boolean isOld(Kept kept) {
        return kept.said().plus(longest).isBefore(clock.instant());
    }
}
