package attache.nlu;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;

/** A trained model's weights in a file: the library's own format holds doubles and takes twice the room and time to load. */
final class MaxentFile {

    private MaxentFile() {}

    static void write(QNModel model, DataOutputStream out) throws IOException {
        int outcomes = model.getNumOutcomes();
        out.writeInt(outcomes);
        for (int i = 0; i < outcomes; i++) {
            out.writeUTF(model.getOutcome(i));
        }
        Map<String, Context> contexts = contexts(model);
        out.writeInt(contexts.size());
        for (Map.Entry<String, Context> entry : contexts.entrySet()) {
            out.writeUTF(entry.getKey());
            out.write(weights(entry.getValue(), outcomes));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Context> contexts(QNModel model) {
        return new TreeMap<>((Map<String, Context>) model.getDataStructures()[1]);
    }

    private static byte[] weights(Context context, int outcomes) {
        float[] dense = new float[outcomes];
        for (int i = 0; i < context.getOutcomes().length; i++) {
            dense[context.getOutcomes()[i]] = (float) context.getParameters()[i];
        }
        ByteBuffer bytes = ByteBuffer.allocate(outcomes * Float.BYTES);
        bytes.asFloatBuffer().put(dense);
        return bytes.array();
    }

    static QNModel read(DataInputStream in) throws IOException {
        String[] outcomes = new String[in.readInt()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = in.readUTF();
        }
        int[] all = new int[outcomes.length];
        Arrays.setAll(all, i -> i);
        String[] predicates = new String[in.readInt()];
        Context[] contexts = new Context[predicates.length];
        byte[] bytes = new byte[outcomes.length * Float.BYTES];
        float[] dense = new float[outcomes.length];
        for (int i = 0; i < predicates.length; i++) {
            predicates[i] = in.readUTF();
            in.readFully(bytes);
            ByteBuffer.wrap(bytes).asFloatBuffer().get(dense);
            contexts[i] = new Context(all, doubles(dense));
        }
        return new QNModel(contexts, predicates, outcomes);
    }

    private static double[] doubles(float[] dense) {
        double[] wide = new double[dense.length];
        for (int i = 0; i < dense.length; i++) {
            wide[i] = dense[i];
        }
        return wide;
    }
}
