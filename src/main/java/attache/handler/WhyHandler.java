package attache.handler;

import attache.facts.Fact;
import attache.turn.Answer;
import attache.turn.Answer.Stance;
import attache.turn.Context;
import attache.turn.Understanding;
import java.util.List;
import java.util.Optional;

/** Tells causes and purposes, where a fact has one. */
final class WhyHandler implements Handler {

    private static final List<String> REASONS = List.of("cause", "purpose");

    private final Handler telling;

    WhyHandler(Matcher matcher) {
        this.telling = new TellingHandler(matcher);
    }

    @Override
    public Answer answer(Understanding asked, Context context) {
        Answer told = telling.answer(asked, context);
        if (!(told instanceof Answer.Found found) || found.stance() == Stance.CORRECTS) {
            return told;
        }
        List<Fact> reasoned = found.facts().stream()
                .filter(fact -> REASONS.stream().anyMatch(fact::has))
                .toList();
        if (reasoned.isEmpty()) {
            return new Answer.NotKnown("why", found.facts());
        }
        return new Answer.Found(found.stance(), reasoned, Optional.empty(), found.open());
    }
}
