package attache.nlu;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A trained classifier of texts: what it weighs, and what it learned. */
final class Classifier {

    private final Vectorizer vectorizer;
    private final Maxent maxent;

    private Classifier(Vectorizer vectorizer, Maxent maxent) {
        this.vectorizer = vectorizer;
        this.maxent = maxent;
    }

    /** Trains on texts and their labels, which stand in the same order. */
    static Classifier train(List<Terms> texts, List<String> labels, double l2, int rounds) {
        Vectorizer vectorizer = Vectorizer.fit(texts);
        List<Maxent.Sample> samples = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            samples.add(new Maxent.Sample(labels.get(i), vectorizer.vector(texts.get(i))));
        }
        return new Classifier(vectorizer, Maxent.train(samples, l2, rounds));
    }

    Vectorizer vectorizer() {
        return vectorizer;
    }

    /** The probability of each label. */
    Map<String, Double> probabilities(Terms text) {
        return maxent.probabilities(vectorizer.vector(text));
    }

    void write(DataOutputStream out) throws IOException {
        vectorizer.write(out);
        maxent.write(out);
    }

    static Classifier read(DataInputStream in) throws IOException {
        Vectorizer vectorizer = Vectorizer.read(in);
        return new Classifier(vectorizer, Maxent.read(in, vectorizer.terms()));
    }
}
