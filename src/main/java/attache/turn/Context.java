package attache.turn;

import java.util.List;
import java.util.Optional;

/**
 * What was said before in a conversation.
 *
 * @param last the last question as understood
 * @param facts the facts of its answer
 * @param choices what the bot offered where it asked which one was meant
 * @param speech the language
 */
public record Context(Optional<Understanding> last, List<String> facts, List<String> choices, Speech speech) {

    /** A conversation that has just begun. */
    public static final Context EMPTY = new Context(Optional.empty(), List.of());

    public Context {
        facts = List.copyOf(facts);
        choices = List.copyOf(choices);
    }

    /** A conversation of which nothing is known about the language. */
    public Context(Optional<Understanding> last, List<String> facts) {
        this(last, facts, List.of(), Speech.NONE);
    }

    public Context with(Speech other) {
        return new Context(last, facts, choices, other);
    }
}
