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

    /** How near an office stands to the words that ask for it. */
    private static final int NEAR = 4;

    private static final Set<String> LANDS = Set.of("country", "people");

    private final Map<Sought, Set<String>> signs = new EnumMap<>(Sought.class);
    private final Set<String> interrogatives;
    private final Set<String> names;
    private final Set<String> persons;
    private final Set<String> which;
    private final Set<String> offices;
    private final Set<String> relatives;
    private final Set<String> leadIns;
    private final Set<String> livings;

    Seeking(CueWords cues) {
        for (Sought sought : Sought.values()) {
            signs.put(sought, cues.list("expects." + sought.name().toLowerCase(Locale.ROOT)));
        }
        this.interrogatives = cues.list("interrogatives");
        this.names = cues.list("asks.names");
        this.persons = cues.list("asks.persons");
        this.which = cues.list("asks.which");
        this.offices = cues.list("offices");
        this.relatives = cues.list("relatives");
        this.livings = cues.list("livings");
        this.leadIns = new HashSet<>(cues.list("light"));
        this.leadIns.addAll(cues.list("requests"));
    }

    /** What a clause seeks: cost wherever it is named, else what its first question word asks for, if no other follows. */
    Sought of(List<Token> tokens) {
        if (IntStream.range(0, tokens.size()).anyMatch(i -> costsAt(tokens, i))) {
            return Sought.COST;
        }
        if (asksForOffice(tokens, which, false) || asksForOffice(tokens, names, true)) {
            return Sought.OFFICE;
        }
        if (CueWords.standsIn(tokens, names)) {
            return Sought.NAME;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (relates(tokens, i)) {
                continue;
            }
            Sought here = at(tokens, i);
            if (here != Sought.ANYTHING) {
                boolean person = here == Sought.WHO && standsAround(tokens, i, persons);
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

    /** Whether somebody is asked for by an office: "which sculptor", "what is the consul called". */
    private boolean asksForOffice(List<Token> tokens, Set<String> askers, boolean before) {
        for (int i = 0; i < tokens.size(); i++) {
            int length = CueWords.matchAt(tokens, i, askers);
            boolean last = i + length == tokens.size();
            int from = before && last ? Math.max(0, i - NEAR) : i + length;
            int to = before && last ? i : Math.min(tokens.size(), i + length + NEAR);
            if (length > 0
                    && tokens.subList(from, to).stream()
                            .filter(token -> !LANDS.contains(token.kind()))
                            .map(Token::folded)
                            .filter(word -> !leadIns.contains(word))
                            .limit(1)
                            .anyMatch(offices::contains)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word for a price stands somewhere, and not as part of a phrase that means something else: "de kost verdienen". */
    private boolean costsAt(List<Token> tokens, int at) {
        return signs.get(Sought.COST).contains(tokens.get(at).folded())
                && (at == 0 || CueWords.matchAt(tokens, at - 1, livings) < 2);
    }

    /** Whether "where" or "when" stands behind the noun that it tells more of: "a club where both hold a seat"; never at the end. */
    private boolean relates(List<Token> tokens, int at) {
        boolean relative = relatives.contains(tokens.get(at).folded()) && at < tokens.size() - 1;
        return relative && at > 0 && !leadIns.contains(tokens.get(at - 1).folded());
    }

    /** Whether an expression begins or ends at a place: "qui était …", "c'était qui …". */
    private static boolean standsAround(List<Token> tokens, int at, Set<String> expressions) {
        return IntStream.rangeClosed(Math.max(0, at - 2), at)
                .anyMatch(from -> from + CueWords.matchAt(tokens, from, expressions) > at);
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
