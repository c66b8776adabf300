package attache.nlu;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Which weights a model has, those of one feature beside each other: a feature of many texts has one for every label, a rarer one
 * for the labels alone that it was seen with. That leaves out most weights, and hardly any of what they tell.
 */
final class Support {

    /** In how many texts a feature must stand to have a weight for every label. */
    private static final int OFTEN = 10;

    /** For each feature, where its weights begin; one more for the end. */
    private final int[] starts;
    /** The label of each weight, rising within a feature. */
    private final char[] labels;

    private Support(int[] starts, char[] labels) {
        this.starts = starts;
        this.labels = labels;
    }

    /** @param places where the labels are that the samples bear */
    static Support of(List<Maxent.Sample> samples, Map<String, Integer> places, Index features) {
        int width = places.size();
        int[] times = new int[features.texts().size()];
        BitSet seen = new BitSet(times.length * width);
        for (Maxent.Sample sample : samples) {
            int label = places.get(sample.label());
            for (String name : sample.vector().names()) {
                int feature = features.find(name);
                seen.set(feature * width + label);
                if (++times[feature] == OFTEN) {
                    seen.set(feature * width, (feature + 1) * width);
                }
            }
        }
        int[] starts = new int[features.texts().size() + 1];
        char[] labels = new char[seen.cardinality()];
        int at = 0;
        for (int cell = seen.nextSetBit(0); cell >= 0; cell = seen.nextSetBit(cell + 1)) {
            labels[at++] = (char) (cell % width);
            starts[cell / width + 1] = at;
        }
        return new Support(starts, labels);
    }

    /** How many weights there are. */
    int size() {
        return labels.length;
    }

    /** Where the weights of a feature begin; they end where those of the next one do. */
    int start(int feature) {
        return starts[feature];
    }

    /** The label that a weight speaks for. */
    int label(int weight) {
        return labels[weight];
    }

    void write(DataOutput out) throws IOException {
        char[] lengths = new char[starts.length - 1];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = (char) (starts[i + 1] - starts[i]);
        }
        out.writeInt(lengths.length);
        write(lengths, out);
        out.writeInt(labels.length);
        write(labels, out);
    }

    private static void write(char[] chars, DataOutput out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(chars.length * Character.BYTES);
        bytes.asCharBuffer().put(chars);
        out.write(bytes.array());
    }

    static Support read(DataInput in) throws IOException {
        char[] lengths = Names.chars(in, in.readInt());
        int[] starts = new int[lengths.length + 1];
        for (int i = 0; i < lengths.length; i++) {
            starts[i + 1] = starts[i] + lengths[i];
        }
        return new Support(starts, Names.chars(in, in.readInt()));
    }
}
