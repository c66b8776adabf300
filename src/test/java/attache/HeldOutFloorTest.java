package attache;

import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.intents.Intent;
import attache.intents.Kind;
import attache.intents.Phrase;
import attache.language.Language;
import attache.turn.Answer;
import attache.turn.Context;
import attache.turn.Understanding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Asks every phrase that is held out from training, and holds what comes of them above floors a few points below what was
 * measured when they were last set. "Answered" is what the facts answer in the end; a decline is none.
 */
class HeldOutFloorTest {

    private static final double FEWEST_RIGHT = 0.85;
    private static final double MOST_WRONG = 0.03;
    private static final double FEWEST_REFUSED = 0.80;
    private static final double FEWEST_SAID = 0.45;
    private static final int SHOWN = 12;

    private static final Map<String, Tally> ANSWERABLE = new TreeMap<>();
    private static final Tally MISSING = new Tally();
    private static final Tally SAID = new Tally();

    /** What came of some phrases: "missed" are those that got neither the right answer nor a wrong one. */
    private static final class Tally {

        private int right;
        private int wrong;
        private int missed;

        private void add(boolean isRight, boolean isWrong) {
            right += isRight ? 1 : 0;
            wrong += !isRight && isWrong ? 1 : 0;
            missed += isRight || isWrong ? 0 : 1;
        }

        private Tally plus(Tally other) {
            Tally sum = new Tally();
            sum.right = right + other.right;
            sum.wrong = wrong + other.wrong;
            sum.missed = missed + other.missed;
            return sum;
        }

        private double share(int part) {
            return part / (double) Math.max(1, right + wrong + missed);
        }

        @Override
        public String toString() {
            return "right %d (%.1f %%), wrong %d (%.1f %%), missed %d (%.1f %%)"
                    .formatted(right, 100 * share(right), wrong, 100 * share(wrong), missed, 100 * share(missed));
        }
    }

    @BeforeAll
    static void ask_every_phrase_held_out() {
        for (Intent intent : ShippedBot.intents().all()) {
            for (Phrase phrase : intent.heldout()) {
                if (phrase.language() == Language.EN) {
                    ask(intent, phrase);
                }
            }
        }
        System.out.println("Held out, answerable: " + overall());
        System.out.println("Held out, missing:    " + MISSING);
        System.out.println("Held out, said:       " + SAID);
        ANSWERABLE.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> entry.getValue().share(entry.getValue().right)))
                .limit(SHOWN)
                .forEach(entry -> System.out.println("  " + entry.getKey() + ": " + entry.getValue()));
    }

    private static void ask(Intent intent, Phrase phrase) {
        Understanding asked = ShippedBot.understander().understand(phrase.text());
        Answer answer = ShippedBot.handlers().answer(asked, Context.EMPTY);
        boolean answered = answer instanceof Answer.Found || answer instanceof Answer.Reckoned;
        boolean meant = asked.intent().equals(intent.name());
        if (intent.kind() != Kind.ANSWER) {
            SAID.add(!answered && meant, answered);
        } else if (phrase.label().startsWith("missing.")) {
            MISSING.add(!answered, answered);
        } else {
            ANSWERABLE.computeIfAbsent(intent.name(), name -> new Tally()).add(answered && meant, answered);
        }
    }

    @Test
    void questions_that_facts_answer_are_answered_from_the_right_intent() {
        double right = overall().share(overall().right);

        assertTrue(right >= FEWEST_RIGHT, "answered right: " + right + ", at least " + FEWEST_RIGHT);
    }

    @Test
    void few_questions_are_answered_from_another_intent() {
        double wrong = overall().share(overall().wrong);

        assertTrue(wrong <= MOST_WRONG, "answered wrong: " + wrong + ", at most " + MOST_WRONG);
    }

    @Test
    void what_the_source_does_not_say_is_refused() {
        double refused = MISSING.share(MISSING.right);

        assertTrue(refused >= FEWEST_REFUSED, "refused: " + refused + ", at least " + FEWEST_REFUSED);
    }

    @Test
    void small_talk_and_other_topics_are_known_as_such() {
        double said = SAID.share(SAID.right);

        assertTrue(said >= FEWEST_SAID, "known: " + said + ", at least " + FEWEST_SAID);
    }

    private static Tally overall() {
        return List.copyOf(ANSWERABLE.values()).stream().reduce(new Tally(), Tally::plus);
    }
}
