package attache.nlu;

import attache.turn.Guess;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was learned of one language: which intent a text is of, and what it asks within it. */
final class IntentModel {

    private static final int GUESSES = 3;

    private final Classifier intents;
    private final Classifier labels;
    private final Map<String, Set<String>> labelsOf;
    private final Lexicon lexicon;
    private final Neighbours neighbours;

    IntentModel(
            Classifier intents,
            Classifier labels,
            Map<String, Set<String>> labelsOf,
            Lexicon lexicon,
            Neighbours neighbours) {
        this.intents = intents;
        this.labels = labels;
        this.labelsOf = labelsOf;
        this.lexicon = lexicon;
        this.neighbours = neighbours;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** Whether facts answer an intent. */
    boolean answers(String intent) {
        return labelsOf.containsKey(intent);
    }

    /** The best answerable reading of a text. */
    Candidate candidate(Analysis text) {
        return candidate(text, Map.of());
    }

    /** The same where some intents are likelier than the text alone tells: each probability is multiplied by its prior, 1 if none. */
    Candidate candidate(Analysis text, Map<String, Double> prior) {
        Terms terms = Features.of(text);
        List<Guess> ranked = ranked(weighed(intents.probabilities(terms), prior));
        Guess best = ranked.stream()
                .filter(guess -> labelsOf.containsKey(guess.intent()))
                .findFirst()
                .orElseThrow(() -> new ModelException("The model knows no intent that facts answer."));
        return candidate(text, terms, ranked, best);
    }

    /** What a text asks if it is of an intent. */
    Candidate candidateWithin(Analysis text, String intent, Map<String, Double> prior) {
        Terms terms = Features.of(text);
        List<Guess> ranked = ranked(weighed(intents.probabilities(terms), prior));
        Guess given = ranked.stream()
                .filter(guess -> guess.intent().equals(intent))
                .findFirst()
                .orElse(new Guess(intent, 0));
        return candidate(text, terms, ranked, given);
    }

    private Candidate candidate(Analysis text, Terms terms, List<Guess> ranked, Guess best) {
        Map<String, Double> asked = asked(best.intent(), terms);
        double missingMass = asked.entrySet().stream()
                .filter(entry -> Example.isMissing(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        double otherMass = ranked.stream()
                .filter(guess -> !labelsOf.containsKey(guess.intent()))
                .mapToDouble(Guess::probability)
                .sum();
        return new Candidate(
                text,
                ranked.subList(0, Math.min(GUESSES, ranked.size())),
                best,
                best(asked, false),
                best(asked, true),
                missingMass,
                otherMass,
                neighbours.nearest(best.intent(), terms));
    }

    private static Map<String, Double> weighed(Map<String, Double> probabilities, Map<String, Double> prior) {
        Map<String, Double> weighed = new TreeMap<>(probabilities);
        weighed.replaceAll((intent, probability) -> probability * prior.getOrDefault(intent, 1.0));
        double sum = weighed.values().stream().mapToDouble(Double::doubleValue).sum();
        weighed.replaceAll((intent, probability) -> probability / sum);
        return weighed;
    }

    /** The labels' probabilities within an intent: those that its phrases bear, and all that no fact answers. */
    private Map<String, Double> asked(String intent, Terms terms) {
        Map<String, Double> within = new TreeMap<>();
        labels.probabilities(Features.within(intent, terms)).forEach((label, probability) -> {
            if (Example.isMissing(label) || labelsOf.get(intent).contains(label)) {
                within.put(label, probability);
            }
        });
        double sum = within.values().stream().mapToDouble(Double::doubleValue).sum();
        within.replaceAll((label, probability) -> probability / sum);
        return within;
    }

    private static Guess best(Map<String, Double> labels, boolean missing) {
        return labels.entrySet().stream()
                .filter(entry -> Example.isMissing(entry.getKey()) == missing)
                .max(Map.Entry.comparingByValue())
                .map(entry -> new Guess(entry.getKey(), entry.getValue()))
                .orElse(new Guess("", 0));
    }

    private static List<Guess> ranked(Map<String, Double> probabilities) {
        List<Guess> ranked = new ArrayList<>();
        probabilities.forEach((intent, probability) -> ranked.add(new Guess(intent, probability)));
        ranked.sort(Comparator.comparingDouble((Guess guess) -> -guess.probability())
                .thenComparing(Guess::intent));
        return ranked;
    }

    void write(DataOutputStream out) throws IOException {
        intents.write(out);
        labels.write(out);
        out.writeInt(labelsOf.size());
        for (Map.Entry<String, Set<String>> entry : new TreeMap<>(labelsOf).entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(String.join(" ", new TreeSet<>(entry.getValue())));
        }
        lexicon.write(out);
        neighbours.write(out);
    }

    static IntentModel read(DataInputStream in) throws IOException {
        Classifier intents = Classifier.read(in);
        Classifier labels = Classifier.read(in);
        Map<String, Set<String>> labelsOf = new HashMap<>();
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            String intent = in.readUTF();
            labelsOf.put(intent, Set.of(in.readUTF().split(" ")));
        }
        Lexicon lexicon = Lexicon.read(in);
        return new IntentModel(intents, labels, labelsOf, lexicon, Neighbours.read(in, intents.vectorizer()));
    }
}
