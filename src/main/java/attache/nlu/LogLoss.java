package attache.nlu;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.quasinewton.Function;

/**
 * The summed log loss of a maximum-entropy model over samples, as the library's minimizer asks for it. All weights of a feature lie
 * beside each other, and what was found at a point serves for its gradient too: that takes a fraction of the time that the library's
 * own loss does.
 */
final class LogLoss implements Function {

    private final int labels;
    private final Support support;
    /** For each sample, where its features begin among all; one more for the end. */
    private final int[] starts;

    private final int[] features;
    private final float[] values;
    private final int[] right;
    private final double[] gradient;
    /** The probabilities of each sample's labels at the point that was looked at last. */
    private final double[] probabilities;

    private double[] point = {};
    private double loss;

    /** @param labels the labels' places, as those of the features in what the features were seen with */
    LogLoss(List<Maxent.Sample> samples, Map<String, Integer> labels, Index names, Support support) {
        this.labels = labels.size();
        this.support = support;
        this.starts = new int[samples.size() + 1];
        this.right = new int[samples.size()];
        for (int i = 0; i < right.length; i++) {
            starts[i + 1] = starts[i] + samples.get(i).vector().names().length;
            right[i] = labels.get(samples.get(i).label());
        }
        this.features = new int[starts[right.length]];
        this.values = new float[features.length];
        int at = 0;
        for (Maxent.Sample sample : samples) {
            for (int i = 0; i < sample.vector().names().length; i++) {
                features[at] = names.find(sample.vector().names()[i]);
                values[at++] = sample.vector().values()[i];
            }
        }
        this.gradient = new double[support.size()];
        this.probabilities = new double[right.length * this.labels];
    }

    @Override
    public int getDimension() {
        return gradient.length;
    }

    @Override
    public double valueAt(double[] weights) {
        lookAt(weights);
        return loss;
    }

    @Override
    public double[] gradientAt(double[] weights) {
        lookAt(weights);
        Arrays.fill(gradient, 0);
        for (int sample = 0; sample < right.length; sample++) {
            int first = sample * labels;
            probabilities[first + right[sample]] -= 1;
            for (int at = starts[sample]; at < starts[sample + 1]; at++) {
                float value = values[at];
                for (int i = support.start(features[at]); i < support.start(features[at] + 1); i++) {
                    gradient[i] += value * probabilities[first + support.label(i)];
                }
            }
            probabilities[first + right[sample]] += 1;
        }
        return gradient;
    }

    /** Finds the probabilities and the loss at a point, unless it is the one they were found for. */
    private void lookAt(double[] weights) {
        if (Arrays.equals(weights, point)) {
            return;
        }
        double sum = 0;
        double[] sums = new double[labels];
        for (int sample = 0; sample < right.length; sample++) {
            Arrays.fill(sums, 0);
            for (int at = starts[sample]; at < starts[sample + 1]; at++) {
                float value = values[at];
                for (int i = support.start(features[at]); i < support.start(features[at] + 1); i++) {
                    sums[support.label(i)] += value * weights[i];
                }
            }
            double own = sums[right[sample]];
            sum += Softmax.apply(sums) - own;
            System.arraycopy(sums, 0, probabilities, sample * labels, labels);
        }
        loss = sum;
        point = weights.clone();
    }
}
