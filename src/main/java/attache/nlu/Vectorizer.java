package attache.nlu;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    private final Index terms;
    private final float[] weights;

    private Vectorizer(List<String> terms, float[] weights) {
        this.terms = new Index(terms);
        this.weights = weights;
    }

    /** Learns the weights of those features that stand in enough texts. */
    static Vectorizer fit(Collection<Terms> texts) {
        Map<String, Integer> seenIn = new TreeMap<>();
        for (Terms text : texts) {
            text.words().forEach(term -> seenIn.merge(term, 1, Integer::sum));
            text.pieces().forEach(term -> seenIn.merge(term, 1, Integer::sum));
        }
        List<String> kept = seenIn.keySet().stream()
                .filter(term -> seenIn.get(term) >= Features.fewest(term))
                .toList();
        float[] weights = new float[kept.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (1 + Math.log((1.0 + texts.size()) / (1.0 + seenIn.get(kept.get(i)))));
        }
        return new Vectorizer(kept, weights);
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
        List<Integer> known = new ArrayList<>();
        for (String term : block) {
            int place = terms.find(term);
            if (place >= 0) {
                squares += weights[place] * weights[place];
                known.add(place);
            }
        }
        double scale = share / Math.sqrt(squares);
        for (int place : known) {
            builder.add(terms.texts().get(place), (float) (weights[place] * scale));
        }
    }

    boolean knows(String term) {
        return terms.find(term) >= 0;
    }

    List<String> terms() {
        return terms.texts();
    }

    void write(DataOutput out) throws IOException {
        Names.write(terms.texts(), out);
        for (float weight : weights) {
            out.writeFloat(weight);
        }
    }

    static Vectorizer read(DataInput in) throws IOException {
        List<String> terms = Names.read(in);
        float[] weights = new float[terms.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = in.readFloat();
        }
        return new Vectorizer(terms, weights);
    }
}
