package attache.nlu;

import attache.turn.Sought;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells from the question words what kind of thing is sought. */
final class Seeking {

    private final Map<Sought, Set<String>> signs = new EnumMap<>(Sought.class);
    private final Set<String> interrogatives;
    private final Set<String> names;
    private final Set<String> persons;
    private final Set<String> relatives;
    private final Set<String> leadIns;

    Seeking(CueWords cues) {
        for (Sought sought : Sought.values()) {
            signs.put(sought, cues.list("expects." + sought.name().toLowerCase(Locale.ROOT)));
        }
        this.interrogatives = cues.list("interrogatives");
        this.names = cues.list("asks.names");
        this.persons = cues.list("asks.persons");
        this.relatives = cues.list("relatives");
        this.leadIns = new HashSet<>(cues.list("light"));
        this.leadIns.addAll(cues.list("requests"));
    }

    /** What a clause seeks: cost wherever it is named, else what its first question word asks for, if no other follows. */
    Sought of(List<Token> tokens) {
        for (Token token : tokens) {
            if (signs.get(Sought.COST).contains(token.folded())) {
                return Sought.COST;
            }
        }
        if (IntStream.range(0, tokens.size()).anyMatch(i -> CueWords.matchAt(tokens, i, names) > 0)) {
            return Sought.NAME;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (relates(tokens, i)) {
                continue;
            }
            Sought here = at(tokens, i);
            if (here != Sought.ANYTHING) {
                boolean person = here == Sought.WHO && CueWords.matchAt(tokens, i, persons) > 0;
                int behind = i + CueWords.matchAt(tokens, i, signs.get(here));
                return asksAgain(tokens, behind, here) ? Sought.ANYTHING : person ? Sought.PERSON : here;
            }
            if (CueWords.matchAt(tokens, i, signs.get(Sought.ANYTHING)) > 0) {
                return Sought.ANYTHING;
            }
            if (interrogatives.contains(tokens.get(i).folded())) {
                return Sought.ANYTHING;
            }
        }
        return Sought.ANYTHING;
    }

    /** Whether "where" or "when" stands behind the noun that it tells more of: "a club where both hold a seat"; never at the end. */
    private boolean relates(List<Token> tokens, int at) {
        boolean relative = relatives.contains(tokens.get(at).folded()) && at < tokens.size() - 1;
        return relative && at > 0 && !leadIns.contains(tokens.get(at - 1).folded());
    }

    private Sought at(List<Token> tokens, int from) {
        for (Map.Entry<Sought, Set<String>> entry : signs.entrySet()) {
            if (entry.getKey() != Sought.COST && CueWords.matchAt(tokens, from, entry.getValue()) > 0) {
                return entry.getKey();
            }
        }
        return Sought.ANYTHING;
    }

    /** Whether a question word for anything else follows. */
    private boolean asksAgain(List<Token> tokens, int from, Sought sought) {
        return IntStream.range(from, tokens.size())
                .filter(i -> interrogatives.contains(tokens.get(i).folded()) && !relates(tokens, i))
                .anyMatch(i -> at(tokens, i) != sought);
    }
}
