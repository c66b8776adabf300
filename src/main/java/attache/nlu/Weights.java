package attache.nlu;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** A trained model's weights: one for each feature and label that were seen together. */
final class Weights {

    private static final int BUFFER = 1 << 18;

    private final List<String> labels;
    private final Index features;
    private final Support support;
    private final float[] weights;

    Weights(List<String> labels, Index features, Support support, float[] weights) {
        this.labels = labels;
        this.features = features;
        this.support = support;
        this.weights = weights;
    }

    List<String> labels() {
        return labels;
    }

    double[] probabilities(Vector vector) {
        double[] sums = new double[labels.size()];
        String[] names = vector.names();
        float[] values = vector.values();
        for (int i = 0; i < names.length; i++) {
            int feature = features.find(names[i]);
            if (feature >= 0) {
                add(feature, values[i], sums);
            }
        }
        Softmax.apply(sums);
        return sums;
    }

    private void add(int feature, double value, double[] sums) {
        int end = support.start(feature + 1);
        for (int i = support.start(feature); i < end; i++) {
            sums[support.label(i)] += value * weights[i];
        }
    }

    void write(DataOutputStream out) throws IOException {
        Names.write(labels, out);
        Names.write(features.texts(), out);
        support.write(out);
        ByteBuffer bytes = ByteBuffer.allocate(weights.length * Float.BYTES);
        bytes.asFloatBuffer().put(weights);
        out.write(bytes.array());
    }

    /** @param known features that are in memory already: where the model has the same, it keeps those */
    static Weights read(DataInputStream in, List<String> known) throws IOException {
        List<String> labels = Names.read(in);
        List<String> features = Names.read(in);
        Support support = Support.read(in);
        float[] weights = new float[support.size()];
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        for (int start = 0; start < weights.length; start += BUFFER / Float.BYTES) {
            int count = Math.min(BUFFER / Float.BYTES, weights.length - start);
            in.readFully(bytes.array(), 0, count * Float.BYTES);
            bytes.asFloatBuffer().get(weights, start, count);
        }
        return new Weights(labels, new Index(features.equals(known) ? known : features), support, weights);
    }
}
