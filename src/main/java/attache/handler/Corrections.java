package attache.handler;

import attache.facts.Fact;
import attache.turn.Answer;
import attache.turn.Answer.Stance;
import attache.turn.Claim;
import attache.turn.Qualifier;
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
    private static final Set<Qualifier> OTHER_MATTERS = Set.of(Qualifier.OTHER, Qualifier.MOST, Qualifier.NOW);

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
                && told.size() == 1
                && !other
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
                && (telling || onlyMatter)
                && !matcher.isOfAnother(match)
                && !Matcher.isMeasured(match.fact());
    }
}
