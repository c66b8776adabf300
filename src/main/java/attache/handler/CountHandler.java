package attache.handler;

import attache.facts.Fact;
import attache.facts.Figure;
import attache.facts.Value;
import attache.turn.Answer;
import attache.turn.Answer.Stance;
import attache.turn.Context;
import attache.turn.Understanding;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Counts the values of the asked role over the facts that match, each matter once. */
final class CountHandler implements Handler {

    private final Matcher matcher;
    private final Handler telling;

    CountHandler(Matcher matcher) {
        this.matcher = matcher;
        this.telling = new TellingHandler(matcher);
    }

    @Override
    public Answer answer(Understanding asked, Context context) {
        Answer told = telling.answer(asked, context);
        if (!(told instanceof Answer.Found found) || found.stance() == Stance.CORRECTS) {
            return told;
        }
        Set<Value> values = new LinkedHashSet<>();
        for (Fact fact : found.facts()) {
            values.addAll(fact.values(Matcher.asks(asked, fact.property())));
        }
        boolean figures = values.stream().anyMatch(Figure.class::isInstance);
        if (figures || values.isEmpty()) {
            return found;
        }
        return new Answer.Found(Stance.TELLS, found.facts(), Optional.of(values.size()), found.open());
    }
}
