package attache.handler;

import attache.facts.Fact;
import attache.turn.Claim;
import attache.turn.Qualifier;
import attache.turn.Understanding;
import java.util.List;
import java.util.Set;

/** Tells whether the words of a question put what facts tell into its opposite: "was the Church against the newcomers?". */
final class Opposition {

    /** Roles by which a fact itself tells against what it is, or what it is to prevent or to bring about. */
    private static final Set<String> DIRECTED = Set.of("against", "purpose");

    private final Matcher matcher;

    Opposition(Matcher matcher) {
        this.matcher = matcher;
    }

    boolean stands(Understanding asked, List<Fact> told) {
        if (namesAnother(asked)) {
            return false;
        }
        boolean directed = told.stream().anyMatch(fact -> DIRECTED.stream().anyMatch(fact::has));
        return asked.has(Qualifier.OPPOSED) || asked.has(Qualifier.AGAINST) && !directed;
    }

    /** Whether a third state is named, against which the two may well have stood together. */
    private boolean namesAnother(Understanding asked) {
        return asked.claims(Claim.Named.class).stream()
                .anyMatch(named -> matcher.isState(named) && !matcher.isCommonGround(named));
    }
}
