package attache.handler;

import attache.facts.Fact;
import attache.turn.Answer;
import attache.turn.Answer.Stance;
import attache.turn.Context;
import attache.turn.Understanding;
import java.util.List;
import java.util.Optional;

/** Tells what there is on a topic: the facts that fit best, as many as make one short message. */
final class OverviewHandler implements Handler {

    private static final int MOST_FACTS = 3;

    private final Matcher matcher;

    OverviewHandler(Matcher matcher) {
        this.matcher = matcher;
    }

    @Override
    public Answer answer(Understanding asked, Context context) {
        List<Match> holding = matcher.matches(asked, context, false).stream()
                .filter(Match::holds)
                .toList();
        if (holding.isEmpty()) {
            return new Answer.NotKnown("", matcher.candidates(asked));
        }
        List<Match> best = Matcher.best(holding);
        if (matcher.leftOver(best, false)) {
            return new Answer.NotKnown("", Matcher.told(best));
        }
        List<Fact> told = Matcher.told(best);
        return new Answer.Found(
                Stance.TELLS, told.subList(0, Math.min(MOST_FACTS, told.size())), Optional.empty(), false);
    }
}
