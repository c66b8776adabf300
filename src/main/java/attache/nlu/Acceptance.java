package attache.nlu;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The calibrated probability that a candidate is what was meant and that the facts answer it. */
final class Acceptance {

    private static final String YES = "yes";
    private static final String NO = "no";
    private static final double L2 = 1.0;
    private static final int ROUNDS = 200;

    private final Maxent maxent;

    private Acceptance(Maxent maxent) {
        this.maxent = maxent;
    }

    /** A candidate of cross-validation, and whether it was right. */
    record Trial(Vector evidence, boolean right) {}

    static Acceptance train(List<Trial> trials) {
        List<Maxent.Sample> samples = new ArrayList<>();
        trials.forEach(trial -> samples.add(new Maxent.Sample(trial.right() ? YES : NO, trial.evidence())));
        return new Acceptance(Maxent.train(samples, L2, ROUNDS));
    }

    double probability(Vector evidence) {
        return maxent.probabilities(evidence).get(YES);
    }

    void write(DataOutputStream out) throws IOException {
        maxent.write(out);
    }

    static Acceptance read(DataInputStream in) throws IOException {
        return new Acceptance(Maxent.read(in));
    }
}
