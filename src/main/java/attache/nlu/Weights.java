package attache.nlu;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;

/**
 * A trained model's weights, one row per feature and one column per label. In single precision and one table they take a third
 * of the room and time to load that the library's own model does.
 */
final class Weights implements Maxent.Scorer {

    private static final int BUFFER = 1 << 18;

    private final List<String> labels;
    private final Index features;
    private final float[] table;

    private Weights(List<String> labels, List<String> features, float[] table) {
        this.labels = labels;
        this.features = new Index(features);
        this.table = table;
    }

    /** The weights of what the library learned. */
    static Weights of(QNModel model) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < model.getNumOutcomes(); i++) {
            labels.add(model.getOutcome(i));
        }
        Map<String, Context> contexts = contexts(model);
        float[] table = new float[contexts.size() * labels.size()];
        int start = 0;
        for (Context context : contexts.values()) {
            for (int i = 0; i < context.getOutcomes().length; i++) {
                table[start + context.getOutcomes()[i]] = (float) context.getParameters()[i];
            }
            start += labels.size();
        }
        return new Weights(labels, List.copyOf(contexts.keySet()), table);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Context> contexts(QNModel model) {
        return new TreeMap<>((Map<String, Context>) model.getDataStructures()[1]);
    }

    @Override
    public List<String> labels() {
        return labels;
    }

    @Override
    public double[] probabilities(Vector vector) {
        double[] sums = new double[labels.size()];
        String[] names = vector.names();
        float[] values = vector.values();
        for (int i = 0; i < names.length; i++) {
            int row = features.find(names[i]);
            if (row >= 0) {
                add(row * labels.size(), values[i], sums);
            }
        }
        return shares(sums);
    }

    private void add(int start, double value, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += value * table[start + i];
        }
    }

    /** The softmax; in strict arithmetic, so that every machine comes to the same figures. */
    private static double[] shares(double[] sums) {
        double greatest = Arrays.stream(sums).max().orElse(0);
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = StrictMath.exp(sums[i] - greatest);
            total += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= total;
        }
        return sums;
    }

    @Override
    public void write(DataOutputStream out) throws IOException {
        Names.write(labels, out);
        Names.write(features.texts(), out);
        ByteBuffer row = ByteBuffer.allocate(labels.size() * Float.BYTES);
        for (int start = 0; start < table.length; start += labels.size()) {
            row.asFloatBuffer().put(table, start, labels.size());
            out.write(row.array());
        }
    }

    /** @param known features that are in memory already: where the model has the same, it keeps those */
    static Weights read(DataInputStream in, List<String> known) throws IOException {
        List<String> labels = Names.read(in);
        List<String> features = Names.read(in);
        float[] table = new float[features.size() * labels.size()];
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        for (int start = 0; start < table.length; start += BUFFER / Float.BYTES) {
            int count = Math.min(BUFFER / Float.BYTES, table.length - start);
            in.readFully(bytes.array(), 0, count * Float.BYTES);
            bytes.asFloatBuffer().get(table, start, count);
        }
        return new Weights(labels, features.equals(known) ? known : features, table);
    }
}
