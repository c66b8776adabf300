package attache.nlu;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Trains an intent model from analysed phrases. */
final class IntentTrainer {

    private static final double INTENT_L2 = 0.02;
    private static final double LABEL_L2 = 0.03;

    private IntentTrainer() {}

    /** @param rounds the most steps of the learner: fewer for the models of cross-validation, which only judge */
    static IntentModel train(List<Example> examples, int rounds) {
        return model(examples, intents(examples, rounds), labels(examples, rounds));
    }

    /** Puts together a model from its classifiers. */
    static IntentModel model(List<Example> examples, Classifier intents, Classifier labels) {
        Neighbours neighbours = Neighbours.fit(examples, intents.vectorizer());
        return new IntentModel(intents, labels, labelsOf(examples), Lexicon.fit(examples), neighbours);
    }

    /** Learns which intent a text is of. */
    static Classifier intents(List<Example> examples, int rounds) {
        List<Terms> texts = examples.stream().map(Example::terms).toList();
        return Classifier.train(texts, examples.stream().map(Example::intent).toList(), INTENT_L2, rounds);
    }

    /** Learns what a text asks within its intent. */
    static Classifier labels(List<Example> examples, int rounds) {
        List<Terms> texts = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (Example example : examples) {
            if (!example.label().equals(Labels.SAID)) {
                texts.add(Features.within(example.intent(), example.terms()));
                labels.add(example.label());
            }
        }
        return Classifier.train(texts, labels, LABEL_L2, rounds);
    }

    private static Map<String, Set<String>> labelsOf(List<Example> examples) {
        Map<String, Set<String>> labelsOf = new TreeMap<>();
        examples.stream()
                .filter(Example::answered)
                .forEach(example -> labelsOf.computeIfAbsent(example.intent(), intent -> new TreeSet<>())
                        .add(example.label()));
        return labelsOf;
    }
}
