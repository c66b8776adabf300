package attache.handler;

import attache.facts.Closure;
import attache.facts.Fact;
import attache.facts.Value;
import attache.turn.Answer;
import attache.turn.Answer.Stance;
import attache.turn.Claim;
import attache.turn.Context;
import attache.turn.Qualifier;
import attache.turn.Side;
import attache.turn.Understanding;
import java.util.List;
import java.util.Optional;

/** Tells the facts that hold what is asked for. */
final class TellingHandler implements Handler {

    /** More facts than this are no answer but a heap. */
    static final int MOST_FACTS = 4;

    private final Matcher matcher;
    private final Corrections corrections;

    TellingHandler(Matcher matcher) {
        this.matcher = matcher;
        this.corrections = new Corrections(matcher);
    }

    @Override
    public Answer answer(Understanding asked, Context context) {
        List<Match> matches = matcher.matches(asked, context, false);
        List<Match> holding = matches.stream().filter(Match::holds).toList();
        if (holding.isEmpty()) {
            return corrections
                    .of(asked, matches)
                    .orElseGet(() -> new Answer.NotKnown("", Matcher.told(Matcher.best(matches))));
        }
        List<Match> fitting = holding.stream()
                .filter(match -> matcher.holds(match.fact(), asked))
                .toList();
        if (fitting.isEmpty()) {
            String lacking = asked.sought().missing();
            return new Answer.NotKnown(lacking, Matcher.told(Matcher.best(holding)));
        }
        List<Match> best = Matcher.best(withAsked(asked, fitting));
        List<Fact> told = Matcher.told(best);
        if (matcher.leftOver(best, false)
                || asksOfNow(asked, told)
                || lacksOthers(asked, best)
                || asksForTheFirst(asked, told)) {
            return new Answer.NotKnown("", told);
        }
        if (told.size() > MOST_FACTS) {
            return Choices.among(told);
        }
        boolean swapped = told.size() == 1
                && best.stream().allMatch(match -> match.swapped().stream().anyMatch(TellingHandler::acts));
        return new Answer.Found(swapped ? Stance.CORRECTS : Stance.TELLS, told, Optional.empty(), isOpen(told));
    }

    /** Those that fill the role asked for, where any does. */
    private static List<Match> withAsked(Understanding asked, List<Match> matches) {
        List<Match> filling = matches.stream()
                .filter(match ->
                        match.fact().has(Matcher.asks(asked, match.fact().property())))
                .toList();
        return filling.isEmpty() ? matches : filling;
    }

    /** A dated figure does not tell how it is now. */
    private static boolean asksOfNow(Understanding asked, List<Fact> told) {
        boolean now =
                asked.has(Qualifier.NOW) && asked.claims(Claim.Dated.class).isEmpty();
        return now && told.stream().allMatch(fact -> fact.has("when") && Matcher.isMeasured(fact));
    }

    /** Whether the first of a ranking is asked for, while the facts tell of another place in it. */
    private static boolean asksForTheFirst(Understanding asked, List<Fact> told) {
        return Amounts.asksForTheFirst(asked)
                && told.stream()
                        .allMatch(fact -> fact.has("rank") && !asked.asks().equals("rank"));
    }

    /** Whether others than those named are asked for, while the facts name no others. */
    private boolean lacksOthers(Understanding asked, List<Match> best) {
        boolean others = asked.has(Qualifier.OTHER);
        return others
                && best.stream().allMatch(match -> {
                    List<Value> values =
                            match.fact().values(Matcher.asks(asked, match.fact().property()));
                    return matcher.names(match.used(), values) || matcher.isPresumed(values);
                });
    }

    /** Whether the wording clearly makes a country the one that acts: "Canada's consulate in Toronto". */
    private static boolean acts(Claim claim) {
        return claim instanceof Claim.Named named && named.side() == Side.SOURCE;
    }

    static boolean isOpen(List<Fact> told) {
        return told.stream().anyMatch(fact -> fact.closure() == Closure.OPEN);
    }
}
