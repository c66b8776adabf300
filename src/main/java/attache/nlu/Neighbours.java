package attache.nlu;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How like a text is to the nearest phrase of an intent that is answered, and to the nearest that is not: the cosine of their
 * weighed words.
 */
final class Neighbours {

    private final Vectorizer vectorizer;
    private final Map<String, Integer> numbers;
    private final Map<String, List<Phrase>> byIntent;

    private Neighbours(Vectorizer vectorizer, Map<String, Integer> numbers, Map<String, List<Phrase>> byIntent) {
        this.vectorizer = vectorizer;
        this.numbers = numbers;
        this.byIntent = byIntent;
    }

    /** A phrase as the numbers of its features, rising, with their values. */
    private record Phrase(boolean answered, int[] features, float[] values) {}

    /** The likeness to the nearest answered phrase and to the nearest unanswered one, each from 0 to 1. */
    record Nearest(double answered, double unanswered) {}

    /** Keeps the phrases of the intents that facts answer. */
    static Neighbours fit(List<Example> examples, Vectorizer vectorizer) {
        Neighbours neighbours = new Neighbours(vectorizer, new HashMap<>(), new TreeMap<>());
        for (Example example : examples) {
            if (!example.label().equals(Labels.SAID)) {
                neighbours
                        .byIntent
                        .computeIfAbsent(example.intent(), intent -> new ArrayList<>())
                        .add(neighbours.phrase(example));
            }
        }
        return neighbours;
    }

    private Phrase phrase(Example example) {
        Vector vector = vectorizer.vector(example.terms().withoutPieces());
        int[] features = new int[vector.names().length];
        for (int i = 0; i < features.length; i++) {
            features[i] = numbers.computeIfAbsent(vector.names()[i], name -> numbers.size());
        }
        return new Phrase(example.answered(), features, vector.values());
    }

    /** The phrases of an intent nearest to a text. */
    Nearest nearest(String intent, Terms terms) {
        Vector vector = vectorizer.vector(terms.withoutPieces());
        float[] given = new float[numbers.size()];
        for (int i = 0; i < vector.names().length; i++) {
            Integer number = numbers.get(vector.names()[i]);
            if (number != null) {
                given[number] = vector.values()[i];
            }
        }
        double answered = 0;
        double unanswered = 0;
        for (Phrase phrase : byIntent.getOrDefault(intent, List.of())) {
            double likeness = cosine(phrase, given);
            answered = phrase.answered() ? Math.max(answered, likeness) : answered;
            unanswered = phrase.answered() ? unanswered : Math.max(unanswered, likeness);
        }
        return new Nearest(answered, unanswered);
    }

    private static double cosine(Phrase phrase, float[] given) {
        double sum = 0;
        for (int i = 0; i < phrase.features().length; i++) {
            sum += given[phrase.features()[i]] * phrase.values()[i];
        }
        return sum;
    }

    void write(DataOutput out) throws IOException {
        String[] names = new String[numbers.size()];
        numbers.forEach((name, number) -> names[number] = name);
        out.writeInt(names.length);
        for (String name : names) {
            out.writeUTF(name);
        }
        out.writeInt(byIntent.size());
        for (Map.Entry<String, List<Phrase>> entry : byIntent.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().size());
            for (Phrase phrase : entry.getValue()) {
                write(phrase, out);
            }
        }
    }

    private static void write(Phrase phrase, DataOutput out) throws IOException {
        out.writeBoolean(phrase.answered());
        out.writeShort(phrase.features().length);
        for (int i = 0; i < phrase.features().length; i++) {
            out.writeInt(phrase.features()[i]);
            out.writeFloat(phrase.values()[i]);
        }
    }

    static Neighbours read(DataInput in, Vectorizer vectorizer) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            numbers.put(in.readUTF(), i);
        }
        Map<String, List<Phrase>> byIntent = new TreeMap<>();
        int intents = in.readInt();
        for (int i = 0; i < intents; i++) {
            String intent = in.readUTF();
            int phrases = in.readInt();
            List<Phrase> list = new ArrayList<>(phrases);
            for (int j = 0; j < phrases; j++) {
                list.add(readPhrase(in));
            }
            byIntent.put(intent, list);
        }
        return new Neighbours(vectorizer, numbers, byIntent);
    }

    private static Phrase readPhrase(DataInput in) throws IOException {
        boolean answered = in.readBoolean();
        int size = in.readShort();
        int[] features = new int[size];
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            features[i] = in.readInt();
            values[i] = in.readFloat();
        }
        return new Phrase(answered, features, values);
    }
}
