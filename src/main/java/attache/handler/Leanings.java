package attache.handler;

import attache.facts.Fact;
import attache.turn.Claim;
import attache.turn.Context;
import attache.turn.Side;
import attache.turn.Understanding;
import java.util.List;

/** What makes one fact likelier to be meant than another that bears out as much: a story around, what was said before, who acts. */
final class Leanings {

    private static final double BACKGROUND = 0.2;
    private static final double CONTEXT = 0.3;
    private static final double ACTOR = 0.1;

    private final Bearings bearings;
    private final Matcher matcher;

    Leanings(Bearings bearings, Matcher matcher) {
        this.bearings = bearings;
        this.matcher = matcher;
    }

    /** How much of the last tenths of a score a fact has; always less than what a role borne out adds. */
    double of(Fact fact, Understanding asked, Context context) {
        double leaning = asked.background().stream()
                        .filter(claim -> bearings.of(fact, claim, false) == Bearing.USED)
                        .count()
                * BACKGROUND;
        boolean spokenOf = context.facts().contains(fact.id());
        return Math.min(0.9, leaning + (spokenOf ? CONTEXT : 0) + (loneActs(fact, asked) ? ACTOR : 0));
    }

    /** Whether goods go out from the one country that is named at all, where nothing in the wording puts it on a side. */
    private boolean loneActs(Fact fact, Understanding asked) {
        List<Claim.Named> states = asked.claims(Claim.Named.class).stream()
                .filter(named -> matcher.isCommonGround(named) && matcher.isState(named))
                .toList();
        return states.size() == 1
                && states.get(0).side() == Side.OPEN
                && fact.has("to")
                && fact.has("what")
                && Kin.states(fact.values("of"), states.get(0).entities());
    }
}
