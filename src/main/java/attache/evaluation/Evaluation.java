package attache.evaluation;

import attache.dialogue.Answerer;
import attache.turn.Question;
import attache.turn.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Asks a bot all that a bank holds, each conversation in its order, and judges what it says. */
public final class Evaluation {

    private final Answerer answerer;
    private final IntConsumer progress;
    private final CommonWords commonWords = new CommonWords();
    private int banks;
    private int asked;

    /** @param progress is told how many questions have been asked */
    public Evaluation(Answerer answerer, IntConsumer progress) {
        this.answerer = answerer;
        this.progress = progress;
    }

    /** The scores of a bank. */
    public Report of(Bank bank) {
        Judge judge = new Judge(bank);
        List<Judged> judged = new ArrayList<>();
        for (int number = 0; number < bank.conversations().size(); number++) {
            String key = "%d-c%05d".formatted(banks, number);
            Conversation conversation = bank.conversations().get(number);
            for (BankTurn turn : conversation.turns()) {
                Optional<Reply> reply = ask(key, turn.question());
                boolean inLanguage = reply.filter(given -> commonWords.agree(given, conversation.language()))
                        .isPresent();
                judged.add(new Judged(conversation, turn, reply, judge.judge(conversation, turn, reply), inLanguage));
            }
        }
        banks++;
        return new Report(bank.name(), judged);
    }

    /** One bad question never ends the evaluation: a failure counts as a question that was not answered. */
    private Optional<Reply> ask(String conversation, String text) {
        progress.accept(asked++);
        try {
            return Optional.of(answerer.reply(new Question(conversation, text, Optional.empty())));
        } catch (RuntimeException | StackOverflowError failure) {
            return Optional.empty();
        }
    }
}
