package attache.nlu;

import attache.facts.Bound;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what the words before a number say of it: "more than", "exactly", "at most". */
final class Bounds {

    private static final int REACH = 3;

    private final Map<Bound, Set<String>> words = new EnumMap<>(Bound.class);

    Bounds(CueWords cues) {
        for (Bound bound : Bound.values()) {
            words.put(bound, cues.list("bounds." + bound.key()));
        }
    }

    /** The bound that ends right before a place; about, where none does. */
    Bound before(List<Token> tokens, int at) {
        for (int from = Math.max(0, at - REACH); from < at; from++) {
            for (Map.Entry<Bound, Set<String>> entry : words.entrySet()) {
                int length = CueWords.matchAt(tokens.subList(0, at), from, entry.getValue());
                if (length > 0 && from + length == at) {
                    return entry.getKey();
                }
            }
        }
        return Bound.ABOUT;
    }
}
