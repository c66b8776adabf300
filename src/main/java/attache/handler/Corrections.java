package attache.handler;

import attache.facts.Fact;
import attache.facts.Figure;
import attache.turn.Answer;
import attache.turn.Answer.Stance;
import attache.turn.Claim;
import attache.turn.Qualifier;
import attache.turn.Sought;
import attache.turn.Understanding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sets right what a question takes for granted and the source tells otherwise; only where it is sure to be the same matter: one
 * fact alone is nearest, something telling in it is borne out, and it tells no figure.
 */
final class Corrections {

    private static final int MOST_CONTRADICTED = 2;

    /** How sure a question must be understood to be set right: a wrong guess would contradict what was never said. */
    private static final double SURE = 0.5;

    private static final Set<Qualifier> OTHER_MATTERS = Set.of(Qualifier.OTHER, Qualifier.MOST, Qualifier.NOW);

    /** What a fact that does not hold it cannot set right: whoever asks for a name is not helped by a fact without one. */
    private static final Set<Sought> LACKED = Set.of(Sought.NAME, Sought.PERSON, Sought.NUMBER, Sought.COST);

    private final Matcher matcher;

    Corrections(Matcher matcher) {
        this.matcher = matcher;
    }

    /** The correction, where every fact of the intent contradicts the question. */
    Optional<Answer> of(Understanding asked, List<Match> matches) {
        List<Match> best = Matcher.best(matches);
        List<Fact> told = Matcher.told(best);
        boolean other = OTHER_MATTERS.stream().anyMatch(asked::has);
        boolean sure = asked.accepted()
                && asked.confidence() >= SURE
                && told.size() == 1
                && !other
                && (!LACKED.contains(asked.sought()) || told.stream().allMatch(fact -> matcher.holds(fact, asked)))
                && !matcher.leftOver(best, false)
                && best.stream().allMatch(match -> isSameMatter(match, matches));
        return sure ? Optional.of(new Answer.Found(Stance.CORRECTS, told, Optional.empty(), false)) : Optional.empty();
    }

    private boolean isSameMatter(Match match, List<Match> all) {
        boolean excludes =
                match.contradicted().stream().anyMatch(claim -> claim instanceof Claim.Named named && named.excluded());
        boolean few = match.contradicted().size() <= MOST_CONTRADICTED;
        boolean onlyMatter = Matcher.told(all).size() == 1 && !match.used().isEmpty();
        boolean telling = match.used().stream().anyMatch(matcher::isTelling);
        return few
                && !excludes
                && !actsInstead(match)
                && !isAnotherOfARow(match)
                && !isOfAnotherTime(match)
                && (telling || onlyMatter)
                && !matcher.isOfAnother(match)
                && !Matcher.isMeasured(match.fact());
    }

    /** Whether the question is of another in a row than the fact: the source may well say nothing of the second wave. */
    private static boolean isAnotherOfARow(Match match) {
        boolean numbered = match.contradicted().stream()
                .anyMatch(claim -> claim instanceof Claim.Counted
                        || claim instanceof Claim.Qualified word && word.qualifier() == Qualifier.FIRST);
        String asks = match.fact().property().asks();
        return numbered
                && match.fact().roles().entrySet().stream()
                        .anyMatch(role -> !role.getKey().equals(asks)
                                && role.getValue().get(0) instanceof Figure figure
                                && figure.isRank());
    }

    /** Whether a figure or a rank is asked of another time than its own. */
    private static boolean isOfAnotherTime(Match match) {
        return match.contradicted().stream().anyMatch(Claim.Dated.class::isInstance)
                && match.fact().roles().values().stream().anyMatch(values -> values.get(0) instanceof Figure);
    }

    /** Whether the question is of what another land has or does than the two that the source is about. */
    private boolean actsInstead(Match match) {
        return match.contradicted().stream()
                .anyMatch(claim -> claim instanceof Claim.Named named && matcher.isForeignActor(match.fact(), named));
    }
}
