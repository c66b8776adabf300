package attache.evaluation;

import attache.turn.Outcome;
import attache.turn.Reply;
import java.util.Optional;

/**
 * A turn that was asked and judged.
 *
 * @param reply nothing where the bot failed
 * @param inLanguage whether the reply is in the language that it should be in
 */
record Judged(
        Conversation conversation, BankTurn turn, Optional<Reply> reply, Judgement judgement, boolean inLanguage) {

    boolean isRight() {
        return judgement == Judgement.RIGHT;
    }

    boolean isWrong() {
        return judgement == Judgement.WRONG;
    }

    /** Whether it states a fact. */
    boolean isAnswered() {
        return reply.filter(given -> given.outcome() == Outcome.ANSWERED).isPresent();
    }
}
