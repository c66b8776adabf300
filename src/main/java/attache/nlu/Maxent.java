package attache.nlu;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/**
 * A maximum-entropy model over valued features: with its loss the one class that knows the learner. Trained by L-BFGS with an L2
 * penalty, on one thread, so that the same data gives the same model.
 */
final class Maxent {

    private static final int UPDATES_KEPT = 7;
    private static final int MOST_LOOKS = 30_000;

    private final Weights weights;

    private Maxent(Weights weights) {
        this.weights = weights;
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
        List<Sample> telling =
                samples.stream().filter(sample -> !sample.vector().isEmpty()).toList();
        Map<String, Integer> places = new TreeMap<>();
        telling.forEach(sample -> places.put(sample.label(), 0));
        if (places.size() < 2) {
            throw new ModelException("The classifier could not be trained: it needs phrases of at least two labels.");
        }
        int place = 0;
        for (Map.Entry<String, Integer> entry : places.entrySet()) {
            entry.setValue(place++);
        }
        TreeSet<String> names = new TreeSet<>();
        telling.forEach(sample -> names.addAll(List.of(sample.vector().names())));
        Index features = new Index(List.copyOf(names));
        Support support = Support.of(telling, places, features);
        QNMinimizer minimizer = new QNMinimizer(0, l2, rounds, UPDATES_KEPT, MOST_LOOKS);
        double[] learned = minimizer.minimize(new LogLoss(telling, places, features, support));
        float[] weights = new float[learned.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) learned[i];
        }
        return new Maxent(new Weights(List.copyOf(places.keySet()), features, support, weights));
    }

    /** The probability of each label, in the order of the labels' names; all equal where no feature is known. */
    Map<String, Double> probabilities(Vector vector) {
        double[] given = weights.probabilities(vector);
        Map<String, Double> byLabel = new LinkedHashMap<>(given.length * 2);
        for (int i = 0; i < given.length; i++) {
            byLabel.put(weights.labels().get(i), given[i]);
        }
        return byLabel;
    }

    void write(DataOutputStream out) throws IOException {
        weights.write(out);
    }

    static Maxent read(DataInputStream in) throws IOException {
        return read(in, List.of());
    }

    /** @param known features that are in memory already and need not be kept twice */
    static Maxent read(DataInputStream in, List<String> known) throws IOException {
        return new Maxent(Weights.read(in, known));
    }
}
