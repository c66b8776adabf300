package attache.dialogue;

import attache.storage.Contexts;
import attache.turn.Context;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was said in each conversation, until the process ends; the ones unused for longest are forgotten first. */
public final class Conversations implements Contexts {

    private final int most;
    private final Map<String, Context> contexts = new LinkedHashMap<>(16, 0.75f, true);

    /** @param most how many conversations are kept */
    public Conversations(int most) {
        this.most = most;
    }

    @Override
    public synchronized Context get(String conversation) {
        return contexts.getOrDefault(conversation, Context.EMPTY);
    }

    @Override
    public synchronized void put(String conversation, Context context) {
        contexts.put(conversation, context);
        if (contexts.size() > most) {
            contexts.remove(contexts.keySet().iterator().next());
        }
    }
}
