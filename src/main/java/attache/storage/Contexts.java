package attache.storage;

import attache.turn.Context;

/** What was said in each conversation. */
public interface Contexts {

    /** What was said in a conversation; {@link Context#EMPTY} where it has just begun. */
    Context get(String conversation);

    /** Remembers what was said in a conversation. */
    void put(String conversation, Context context);
}
