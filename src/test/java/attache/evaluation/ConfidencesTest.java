package attache.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attache.turn.Outcome;
import attache.turn.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfidencesTest {

    private final List<Judged> turns = new ArrayList<>();

    @Test
    void coverage_is_the_most_that_is_answered_within_the_risk() {
        answer(0.9, true, 3);
        answer(0.8, false, 1);
        answer(0.7, true, 4);
        answer(0.6, false, 2);

        Confidences confidences = new Confidences(turns);

        assertEquals(30, confidences.coverage(0.01));
        assertEquals(80, confidences.coverage(0.2));
        assertEquals(100, confidences.coverage(0.3));
    }

    @Test
    void answers_of_one_confidence_are_taken_or_left_together() {
        answer(0.9, true, 3);
        answer(0.9, false, 1);

        assertEquals(0, new Confidences(turns).coverage(0.1));
    }

    @Test
    void what_is_declined_is_not_covered_and_small_talk_not_asked() {
        answer(0.9, true, 1);
        add(Outcome.DECLINED, Verdict.ANSWER, Judgement.MISSED, 0.1);
        add(Outcome.SMALLTALK, Verdict.CHAT, Judgement.RIGHT, 1);

        assertEquals(50, new Confidences(turns).coverage(0.1));
    }

    @Test
    void the_calibration_error_weighs_each_bin_by_its_answers() {
        answer(1.0, true, 2);
        answer(0.5, true, 1);
        answer(0.5, false, 1);
        answer(0.25, true, 1);

        assertEquals(15, new Confidences(turns).calibrationError());
    }

    @Test
    void nothing_answered_is_nothing_covered_and_no_error() {
        Confidences confidences = new Confidences(turns);

        assertEquals(0, confidences.coverage(0.1));
        assertEquals(0, confidences.calibrationError());
    }

    private void answer(double confidence, boolean right, int times) {
        for (int i = 0; i < times; i++) {
            add(Outcome.ANSWERED, Verdict.ANSWER, right ? Judgement.RIGHT : Judgement.WRONG, confidence);
        }
    }

    private void add(Outcome outcome, Verdict verdict, Judgement judgement, double confidence) {
        BankTurn turn = new BankTurn("", verdict, List.of(), List.of());
        Reply reply = new Reply("", "en", outcome, "", "", "", confidence, List.of(), List.of(), List.of(), List.of());
        turns.add(new Judged(
                new Conversation("", "en", "direct", List.of(turn)), turn, Optional.of(reply), judgement, true));
    }
}
