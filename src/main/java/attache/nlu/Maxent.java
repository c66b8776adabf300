package attache.nlu;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * A maximum-entropy model over valued features: the one class that knows the learner. Trained by L-BFGS with an L2 penalty,
 * on one thread, so that the same data gives the same model.
 */
final class Maxent {

    private static final int UPDATES_KEPT = 7;

    private final Scorer scorer;
    private final List<String> labels;
    private final List<Integer> byName;

    private Maxent(Scorer scorer) {
        this.scorer = scorer;
        this.labels = scorer.labels();
        this.byName = IntStream.range(0, labels.size())
                .boxed()
                .sorted(Comparator.comparing(labels::get))
                .toList();
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
            return new Maxent(new Learned((QNModel) trainer.train(ObjectStreamUtils.createObjectStream(events))));
        } catch (IOException | RuntimeException e) {
            throw new ModelException("The classifier could not be trained: " + e.getMessage(), e);
        }
    }

    /** The probability of each label, in the order of the labels' names; all equal where no feature is known. */
    Map<String, Double> probabilities(Vector vector) {
        double[] given = scorer.probabilities(vector);
        Map<String, Double> byLabel = new LinkedHashMap<>(labels.size() * 2);
        byName.forEach(label -> byLabel.put(labels.get(label), given[label]));
        return byLabel;
    }

    void write(DataOutputStream out) throws IOException {
        scorer.write(out);
    }

    static Maxent read(DataInputStream in) throws IOException {
        return read(in, List.of());
    }

    /** @param known features that are in memory already and need not be kept twice */
    static Maxent read(DataInputStream in, List<String> known) throws IOException {
        return new Maxent(Weights.read(in, known));
    }

    /** Gives each label its probability. */
    interface Scorer {

        List<String> labels();

        double[] probabilities(Vector vector);

        void write(DataOutputStream out) throws IOException;
    }

    /** What the library learned, in double precision, as cross-validation needs it. */
    private record Learned(QNModel model) implements Scorer {

        @Override
        public List<String> labels() {
            return IntStream.range(0, model.getNumOutcomes())
                    .mapToObj(model::getOutcome)
                    .toList();
        }

        @Override
        public double[] probabilities(Vector vector) {
            return model.eval(vector.names(), vector.values());
        }

        @Override
        public void write(DataOutputStream out) throws IOException {
            Weights.of(model).write(out);
        }
    }
}
