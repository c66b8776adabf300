package attache.nlu;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All that was learned of one language, and what it was learned from. */
public final class LanguageModel {

    private static final int MAGIC = 0x41545433;

    private final String dataHash;
    private final IntentModel intents;
    private final Acceptance acceptance;
    private final double threshold;
    private final Map<String, Integer> vocabulary;

    LanguageModel(
            String dataHash,
            IntentModel intents,
            Acceptance acceptance,
            double threshold,
            Map<String, Integer> vocabulary) {
        this.dataHash = dataHash;
        this.intents = intents;
        this.acceptance = acceptance;
        this.threshold = threshold;
        this.vocabulary = new TreeMap<>(vocabulary);
    }

    IntentModel intents() {
        return intents;
    }

    Acceptance acceptance() {
        return acceptance;
    }

    /** The confidence from which a question is answered. */
    double threshold() {
        return threshold;
    }

    /** A speller that knows the words of the phrases and of the names. */
    Speller speller(Set<String> names, CueWords cues) {
        Map<String, Integer> known = new TreeMap<>(vocabulary);
        names.forEach(name -> known.merge(name, 5, Integer::sum));
        return new Speller(known, cues);
    }

    /** Writes the model. */
    public void write(DataOutputStream out) throws IOException {
        origin(dataHash).write(out);
        out.writeDouble(threshold);
        out.writeInt(vocabulary.size());
        for (Map.Entry<String, Integer> entry : vocabulary.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue());
        }
        intents.write(out);
        acceptance.write(out);
    }

    /** Whether a model was learned from such data, by this version of the program: its first lines tell. */
    public static boolean fits(DataInputStream in, String dataHash) throws IOException {
        return origin(dataHash).isOf(in);
    }

    /**
     * Reads a model.
     *
     * @param dataHash the hash of the data that it is to answer from
     * @throws ModelException where it was learned from other data or by other features, or is cut short
     */
    public static LanguageModel read(DataInputStream in, String dataHash) throws IOException {
        try {
            return readWhole(in, dataHash);
        } catch (EOFException e) {
            throw new ModelException("The stored model is cut short; train it again.", e);
        }
    }

    private static Origin origin(String dataHash) {
        return new Origin(MAGIC, Features.VERSION, dataHash);
    }

    private static LanguageModel readWhole(DataInputStream in, String dataHash) throws IOException {
        origin(dataHash).check(in);
        double threshold = in.readDouble();
        Map<String, Integer> vocabulary = new TreeMap<>();
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            String word = in.readUTF();
            vocabulary.put(word, in.readInt());
        }
        return new LanguageModel(dataHash, IntentModel.read(in), Acceptance.read(in), threshold, vocabulary);
    }
}
