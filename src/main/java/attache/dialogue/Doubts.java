package attache.dialogue;

import attache.intents.Intent;
import attache.intents.Intents;
import attache.intents.Kind;
import attache.turn.Answer;
import attache.turn.Context;
import attache.turn.Form;
import attache.turn.Guess;
import attache.turn.Sought;
import attache.turn.Understanding;
import java.util.List;

/** Asks which one is meant where a few words may mean two topics; asks once, and then offers what can be asked. */
final class Doubts {

    private static final double LIKELY = 0.2;
    private static final double AS_LIKELY = 0.5;
    private static final int FEW_WORDS = 5;

    private final Intents intents;
    private final List<Topic> topics;

    Doubts(Intents intents, List<Topic> topics) {
        this.intents = intents;
        this.topics = topics;
    }

    /** The answer, or a question back, or an offer of topics. */
    Answer resolved(Understanding asked, Answer answer, Context context) {
        boolean doubtful = answer instanceof Answer.NotKnown && !asked.accepted();
        if (!context.choices().isEmpty() && (doubtful || answer instanceof Answer.Which)) {
            return new Answer.Unclear(topics.stream()
                    .flatMap(topic -> topic.questions().stream().limit(1))
                    .toList());
        }
        List<String> likely = asked.guesses().stream()
                .filter(guess -> guess.probability() >= LIKELY)
                .map(Guess::intent)
                .filter(this::canBeOffered)
                .toList();
        return doubtful && isVague(asked) && likely.size() > 1 && alike(asked)
                ? new Answer.Which(List.of(), likely)
                : answer;
    }

    /** Whether a few words do not tell what is sought. */
    private static boolean isVague(Understanding asked) {
        return asked.form() == Form.MISSING
                && asked.sought() == Sought.ANYTHING
                && asked.clause().split(" ").length <= FEW_WORDS;
    }

    private static boolean alike(Understanding asked) {
        List<Guess> guesses = asked.guesses();
        return guesses.get(1).probability() >= AS_LIKELY * guesses.get(0).probability();
    }

    private boolean canBeOffered(String name) {
        return intents.intent(name).map(Intent::kind).orElse(Kind.SMALLTALK) == Kind.ANSWER;
    }
}
