package attache.handler;

import attache.turn.Answer;
import attache.turn.Context;
import attache.turn.Understanding;

/** Answers the questions of one form. */
@FunctionalInterface
interface Handler {

    /** The answer to a question, from the facts alone. */
    Answer answer(Understanding asked, Context context);
}
