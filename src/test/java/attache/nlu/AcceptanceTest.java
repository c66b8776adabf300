package attache.nlu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptanceTest {

    private static final Vector FIT = Texts.vector("intent>0.9", "always");
    private static final Vector MISFIT = Texts.vector("misfit>=1", "always");
    private static final Vector NEITHER = Texts.vector("always");
    private static final List<Acceptance.Trial> TRIALS = List.of(
            new Acceptance.Trial(FIT, true),
            new Acceptance.Trial(FIT, true),
            new Acceptance.Trial(FIT, true),
            new Acceptance.Trial(MISFIT, false),
            new Acceptance.Trial(MISFIT, false),
            new Acceptance.Trial(NEITHER, true),
            new Acceptance.Trial(NEITHER, false));

    private final Acceptance acceptance = Acceptance.train(TRIALS);

    @Test
    void what_spoke_for_right_candidates_raises_the_probability() {
        assertTrue(acceptance.probability(FIT) > acceptance.probability(NEITHER));
        assertTrue(acceptance.probability(NEITHER) > acceptance.probability(MISFIT));
        assertTrue(acceptance.probability(FIT) > 0.5);
        assertTrue(acceptance.probability(MISFIT) < 0.5);
    }

    @Test
    void the_same_trials_give_the_same_probabilities() {
        assertEquals(acceptance.probability(FIT), Acceptance.train(TRIALS).probability(FIT));
    }
}
