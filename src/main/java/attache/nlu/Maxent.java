package attache.nlu;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * A maximum-entropy model over valued features: the one class that knows the learner. Trained by L-BFGS with an L2 penalty,
 * on one thread, so that the same data gives the same model.
 */
final class Maxent {

    private static final int UPDATES_KEPT = 7;

    private final MaxentModel model;

    private Maxent(MaxentModel model) {
        this.model = model;
    }

    /** One text to learn from: its label and its features. */
    record Sample(String label, Vector vector) {}

    /**
     * Learns from samples.
     *
     * @param l2 the weight of the squared weights in the summed log loss; 1/(2C) in the terms of other libraries
     * @param rounds the most L-BFGS steps taken
     * @throws ModelException where the learner fails, for instance with fewer than two labels
     */
    static Maxent train(List<Sample> samples, double l2, int rounds) {
        TrainingParameters settings = new TrainingParameters();
        settings.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        settings.put(TrainingParameters.CUTOFF_PARAM, 1);
        settings.put(TrainingParameters.ITERATIONS_PARAM, rounds);
        settings.put(TrainingParameters.THREADS_PARAM, 1);
        settings.put(AbstractEventTrainer.DATA_INDEXER_PARAM, AbstractEventTrainer.DATA_INDEXER_ONE_PASS_REAL_VALUE);
        settings.put(QNTrainer.L1COST_PARAM, 0.0);
        settings.put(QNTrainer.L2COST_PARAM, l2);
        settings.put(QNTrainer.M_PARAM, UPDATES_KEPT);
        List<Event> events = samples.stream()
                .filter(sample -> !sample.vector().isEmpty())
                .map(sample -> new Event(
                        sample.label(), sample.vector().names(), sample.vector().values()))
                .toList();
        try {
            EventTrainer trainer = TrainerFactory.getEventTrainer(settings, new TreeMap<>());
            return new Maxent(trainer.train(ObjectStreamUtils.createObjectStream(events)));
        } catch (IOException | RuntimeException e) {
            throw new ModelException("The classifier could not be trained: " + e.getMessage(), e);
        }
    }

    /** The probability of each label, in the order of the labels' names; all equal where no feature is known. */
    Map<String, Double> probabilities(Vector vector) {
        double[] given = model.eval(vector.names(), vector.values());
        Map<String, Double> byLabel = new TreeMap<>();
        for (int i = 0; i < given.length; i++) {
            byLabel.put(model.getOutcome(i), given[i]);
        }
        return byLabel;
    }

    void write(DataOutputStream out) throws IOException {
        MaxentFile.write((QNModel) model, out);
    }

    static Maxent read(DataInputStream in) throws IOException {
        return new Maxent(MaxentFile.read(in));
    }
}
