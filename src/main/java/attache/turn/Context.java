package attache.turn;

import java.util.List;
import java.util.Optional;

/** What was said before in a conversation: the last question as understood, and the facts of its answer. */
public record Context(Optional<Understanding> last, List<String> facts) {

    /** A conversation that has just begun. */
    public static final Context EMPTY = new Context(Optional.empty(), List.of());

    public Context {
        facts = List.copyOf(facts);
    }
}
