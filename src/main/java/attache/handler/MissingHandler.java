package attache.handler;

import attache.turn.Answer;
import attache.turn.Context;
import attache.turn.Understanding;

/** Says what the source does not hold, and which facts are nearest. */
final class MissingHandler implements Handler {

    private final Matcher matcher;

    MissingHandler(Matcher matcher) {
        this.matcher = matcher;
    }

    @Override
    public Answer answer(Understanding asked, Context context) {
        return new Answer.NotKnown(asked.asks(), Matcher.told(Matcher.best(matcher.matches(asked, context, false))));
    }
}
