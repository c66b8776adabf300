package attache.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attache.language.Language;
import attache.turn.Context;
import attache.turn.Speech;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoredContextsTest {

    private final MemoryStore store = new MemoryStore();

    @Test
    void each_conversation_of_a_turn_is_kept_as_it_was_put() {
        StoredContexts contexts = new StoredContexts(store, Clock.systemUTC());
        Context french = context(Language.FR);
        contexts.put("a", french);
        contexts.put("a#1", french);
        contexts.put("b", context(Language.NL));
        contexts.put("held", french);

        Change change = new Change();
        contexts.stage(change, List.of("a", "a#1", "b", "unknown"));
        store.apply(change).join();

        StoredContexts later = new StoredContexts(store, Clock.systemUTC());
        assertEquals(french, later.get("a"));
        assertEquals(french, later.get("a#1"));
        assertEquals(context(Language.NL), later.get("b"));
        assertEquals(Context.EMPTY, later.get("held"));
    }

    private static Context context(Language language) {
        return Context.EMPTY.with(Speech.NONE.fixedTo(Optional.of(language)));
    }
}
