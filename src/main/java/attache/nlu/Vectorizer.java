package attache.nlu;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Weighs features by their inverse document frequency, each block normed to the same length. Term frequency is left out:
 * in one sentence a repeated word tells nothing more.
 */
final class Vectorizer {

    /** What the spelling block counts beside the word block. */
    private static final double PIECES_WEIGHT = 0.7;

    private final Map<String, Float> weights;

    private Vectorizer(Map<String, Float> weights) {
        this.weights = weights;
    }

    /** Learns the weights of those features that stand in enough texts. */
    static Vectorizer fit(Collection<Terms> texts) {
        Map<String, Integer> seenIn = new TreeMap<>();
        for (Terms text : texts) {
            text.words().forEach(term -> seenIn.merge(term, 1, Integer::sum));
            text.pieces().forEach(term -> seenIn.merge(term, 1, Integer::sum));
        }
        Map<String, Float> weights = new HashMap<>();
        seenIn.forEach((term, count) -> {
            if (count >= Features.fewest(term)) {
                weights.put(term, (float) (1 + Math.log((1.0 + texts.size()) / (1.0 + count))));
            }
        });
        return new Vectorizer(weights);
    }

    /** The known features of a text with their values; empty where none is known. */
    Vector vector(Terms terms) {
        Vector.Builder builder = new Vector.Builder();
        add(terms.words(), 1.0, builder);
        add(terms.pieces(), PIECES_WEIGHT, builder);
        return builder.build();
    }

    private void add(Set<String> block, double share, Vector.Builder builder) {
        double squares = 0;
        for (String term : block) {
            Float weight = weights.get(term);
            squares += weight == null ? 0 : weight * weight;
        }
        if (squares == 0) {
            return;
        }
        double scale = share / Math.sqrt(squares);
        for (String term : block) {
            Float weight = weights.get(term);
            if (weight != null) {
                builder.add(term, (float) (weight * scale));
            }
        }
    }

    void write(DataOutput out) throws IOException {
        Map<String, Float> sorted = new TreeMap<>(weights);
        out.writeInt(sorted.size());
        for (Map.Entry<String, Float> entry : sorted.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeFloat(entry.getValue());
        }
    }

    static Vectorizer read(DataInput in) throws IOException {
        int size = in.readInt();
        Map<String, Float> weights = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            String term = in.readUTF();
            weights.put(term, in.readFloat());
        }
        return new Vectorizer(weights);
    }
}
