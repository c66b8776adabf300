package attache.handler;

import attache.facts.Closure;
import attache.facts.EntityValue;
import attache.facts.Fact;
import attache.facts.Figure;
import attache.facts.Period;
import attache.facts.Value;
import attache.turn.Answer;
import attache.turn.Answer.Stance;
import attache.turn.Claim;
import attache.turn.Context;
import attache.turn.Qualifier;
import attache.turn.Side;
import attache.turn.Understanding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Says yes or no by what the facts bear out and contradict. */
final class YesNoHandler implements Handler {

    private final Matcher matcher;
    private final Times times;
    private final Opposition opposition;

    YesNoHandler(Matcher matcher) {
        this.matcher = matcher;
        this.times = new Times(matcher);
        this.opposition = new Opposition(matcher);
    }

    @Override
    public Answer answer(Understanding asked, Context context) {
        Optional<Answer> weighed = times.weighed(asked);
        if (weighed.isPresent()) {
            return weighed.get();
        }
        List<Match> matches = matcher.matches(asked, context, true);
        if (matches.isEmpty()) {
            return new Answer.NotKnown("", List.of());
        }
        List<Match> holding = matches.stream().filter(Match::holds).toList();
        if (holding.isEmpty()) {
            List<Match> nearest = Matcher.best(matches);
            return weighs(asked)
                            || deniesAnother(nearest)
                            || asksForMore(asked, nearest)
                            || nearest.stream().allMatch(match -> matcher.isOfAnother(match) || actsInstead(match))
                            || measuresAnother(nearest)
                    ? new Answer.NotKnown("yesno", Matcher.told(nearest))
                    : found(asked, nearest, false);
        }
        List<Match> best = Matcher.best(holding);
        if (matcher.leftOver(best, true) || asksWhetherStill(asked, best) || weighs(asked)) {
            return new Answer.NotKnown("yesno", Matcher.told(best));
        }
        return found(asked, best, !onlyOneOfSeveral(asked, best) && !asksForTheFirst(asked, best));
    }

    /** Whether what is told is denied of another than is asked about: then nothing follows. */
    private static boolean deniesAnother(List<Match> nearest) {
        return nearest.stream().allMatch(match -> match.fact().negated());
    }

    /** Whether something besides what the facts tell is asked about, and no list that is told is complete. */
    private static boolean asksForMore(Understanding asked, List<Match> nearest) {
        boolean proper = nearest.stream()
                .flatMap(match -> match.contradicted().stream())
                .anyMatch(claim -> claim instanceof Claim.Named named && named.side() != Side.SOURCE);
        return asked.has(Qualifier.ALSO)
                && proper
                && nearest.stream().noneMatch(match -> match.fact().closure() == Closure.CLOSED);
    }

    private Answer found(Understanding asked, List<Match> best, boolean so) {
        List<Fact> told = Matcher.told(best);
        boolean opposes = opposition.stands(asked, told);
        if (told.size() > TellingHandler.MOST_FACTS
                || opposes && !so && !best.stream().allMatch(matcher::onlyInDegree)) {
            return new Answer.NotKnown("yesno", told);
        }
        boolean negatedFact = told.stream().allMatch(Fact::negated);
        boolean turned = asked.has(Qualifier.NOT) != (opposes && so);
        boolean yes = so != negatedFact != turned;
        return new Answer.Found(yes ? Stance.YES : Stance.NO, told, Optional.empty(), TellingHandler.isOpen(told));
    }

    /** Whether another state is made the actor than the two that the source is about. */
    private boolean actsInstead(Match match) {
        return match.unused().stream()
                .anyMatch(claim -> claim instanceof Claim.Named named
                        && named.side() == Side.SOURCE
                        && matcher.isState(named)
                        && !matcher.isCommonGround(named));
    }

    /** Whether a thing is named that the figures are not of: what they say of others tells nothing of it. */
    private static boolean measuresAnother(List<Match> nearest) {
        return nearest.stream()
                .allMatch(match -> Matcher.isMeasured(match.fact())
                        && match.contradicted().stream()
                                .anyMatch(claim -> claim instanceof Claim.Named named && !named.excluded()));
    }

    /** The first of a ranking, where the fact tells of another place in it and the question of none. */
    private static boolean asksForTheFirst(Understanding asked, List<Match> best) {
        return Amounts.asksForTheFirst(asked)
                && best.stream()
                        .allMatch(match -> match.fact().values("rank").stream().anyMatch(YesNoHandler::isLater));
    }

    private static boolean isLater(Value place) {
        return place instanceof Figure figure && figure.value().compareTo(BigDecimal.ONE) > 0;
    }

    /** "Only", said of one of several, and "all", said of some or most. */
    private static boolean onlyOneOfSeveral(Understanding asked, List<Match> best) {
        boolean only = asked.has(Qualifier.ONLY);
        boolean all = !only && asked.has(Qualifier.ALL);
        return only && best.stream().allMatch(YesNoHandler::hasOthers)
                || all && best.stream().allMatch(match -> match.fact().has("amount"));
    }

    /** Whether a list of the fact holds more than what was named of it, or may do so. */
    private static boolean hasOthers(Match match) {
        return match.fact().closure() == Closure.OPEN
                || match.fact().roles().values().stream()
                        .anyMatch(values -> values.size() > 1 && namedOf(values, match) == 1);
    }

    private static long namedOf(List<Value> values, Match match) {
        return values.stream()
                .filter(value -> value instanceof EntityValue entity
                        && match.used().stream()
                                .anyMatch(claim -> claim instanceof Claim.Named named
                                        && named.entities().contains(entity.entity())))
                .count();
    }

    /** What the source dates in the past it does not tell of now. */
    private static boolean asksWhetherStill(Understanding asked, List<Match> best) {
        return asked.has(Qualifier.NOW)
                && best.stream()
                        .anyMatch(match -> match.fact().roles().values().stream()
                                .anyMatch(values -> values.get(0) instanceof Period));
    }

    /** Whether one thing is weighed against another, which no fact does by itself. */
    private static boolean weighs(Understanding asked) {
        return asked.has(Qualifier.THAN) && asked.claims().stream().noneMatch(Claim.Counted.class::isInstance);
    }
}
