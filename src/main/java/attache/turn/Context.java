package attache.turn;

import java.util.List;
import java.util.Optional;

/** What was said before in a conversation: the last question as understood, the facts of its answer, and the language. */
public record Context(Optional<Understanding> last, List<String> facts, Speech speech) {

    /** A conversation that has just begun. */
    public static final Context EMPTY = new Context(Optional.empty(), List.of());

    public Context {
        facts = List.copyOf(facts);
    }

    /** A conversation of which nothing is known about the language. */
    public Context(Optional<Understanding> last, List<String> facts) {
        this(last, facts, Speech.NONE);
    }

    public Context with(Speech other) {
        return new Context(last, facts, other);
    }
}
