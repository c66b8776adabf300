package attache.nlu;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which stems the phrases of each intent use, and how telling a stem is. */
final class Lexicon {

    private static final int OFTEN_SMALL = 2;

    /** Stands for all phrases that no fact answers, among the intents. */
    private static final String UNANSWERED = "";

    private final Map<String, Set<String>> byIntent;
    /** The stems of all phrases that facts answer, for every word of a question is looked up. */
    private final Set<String> answered = new HashSet<>();

    private final Map<String, Float> weights;
    private final Set<String> common;
    /** Of each intent the nouns by which its answered phrases ask: "town" where they ask "which town". */
    private final Map<String, Set<String>> asked;

    private Lexicon(
            Map<String, Set<String>> byIntent,
            Map<String, Set<String>> asked,
            Map<String, Float> weights,
            Set<String> common) {
        this.byIntent = byIntent;
        byIntent.values().forEach(answered::addAll);
        this.asked = asked;
        this.weights = weights;
        this.common = common;
    }

    /** Learns from analysed phrases: those that are answered for what an intent knows, all for the weights. */
    static Lexicon fit(List<Example> examples) {
        Map<String, Set<String>> byIntent = new TreeMap<>();
        Map<String, Set<String>> asked = new TreeMap<>();
        Map<String, Integer> seenIn = new TreeMap<>();
        Map<String, Integer> seenSmall = new TreeMap<>();
        for (Example example : examples) {
            example.analysis().tokens().stream()
                    .filter(token -> Character.isLowerCase(token.typed().codePointAt(0)))
                    .forEach(token -> seenSmall.merge(token.stem(), 1, Integer::sum));
            Set<String> stems = new TreeSet<>();
            example.analysis().tokens().forEach(token -> stems.add(token.stem()));
            stems.forEach(stem -> seenIn.merge(stem, 1, Integer::sum));
            example.analysis().asked().stream()
                    .limit(1)
                    .forEach(noun -> asked.computeIfAbsent(
                                    example.answered() ? example.intent() : UNANSWERED, key -> new TreeSet<>())
                            .add(noun.stem()));
            if (example.answered()) {
                byIntent.computeIfAbsent(example.intent(), intent -> new TreeSet<>())
                        .addAll(stems);
            }
        }
        Map<String, Float> weights = new TreeMap<>();
        seenIn.forEach((stem, count) -> weights.put(stem, (float) Math.log((1.0 + examples.size()) / count)));
        seenSmall.values().removeIf(count -> count < OFTEN_SMALL);
        return new Lexicon(byIntent, asked, weights, new TreeSet<>(seenSmall.keySet()));
    }

    /** Whether a stem is written with a small letter often enough to be no name. */
    boolean isCommon(String stem) {
        return common.contains(stem);
    }

    boolean knows(String stem) {
        return weights.containsKey(stem);
    }

    /** Whether a phrase that facts answer uses a stem. */
    boolean isAnswered(String stem) {
        return answered.contains(stem);
    }

    boolean knows(String intent, String stem) {
        return byIntent.getOrDefault(intent, Set.of()).contains(stem);
    }

    /** Whether answered phrases of an intent ask by a noun: "which town". */
    boolean asksBy(String intent, String stem) {
        return asked.getOrDefault(intent, Set.of()).contains(stem);
    }

    /** Whether answered phrases of any intent ask by a noun. */
    boolean asksBy(String stem) {
        return asked.entrySet().stream()
                .anyMatch(entry ->
                        !entry.getKey().equals(UNANSWERED) && entry.getValue().contains(stem));
    }

    /** Whether phrases that no fact answers ask by a noun. */
    boolean asksInVainBy(String stem) {
        return asksBy(UNANSWERED, stem);
    }

    /** How telling a stem is: the logarithm of its inverse frequency; an unknown one counts as the rarest. */
    double weight(String stem) {
        Float weight = weights.get(stem);
        return weight == null ? 8.0 : weight;
    }

    void write(DataOutput out) throws IOException {
        List<String> stems = List.copyOf(new TreeSet<>(weights.keySet()));
        Map<String, Integer> numbers = new HashMap<>();
        out.writeInt(stems.size());
        for (String stem : stems) {
            numbers.put(stem, numbers.size());
            out.writeUTF(stem);
            out.writeFloat(weights.get(stem));
            out.writeBoolean(common.contains(stem));
        }
        write(byIntent, numbers, out);
        write(asked, numbers, out);
    }

    private static void write(Map<String, Set<String>> stems, Map<String, Integer> numbers, DataOutput out)
            throws IOException {
        out.writeInt(stems.size());
        for (Map.Entry<String, Set<String>> entry : stems.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().size());
            for (String stem : entry.getValue()) {
                out.writeInt(numbers.get(stem));
            }
        }
    }

    static Lexicon read(DataInput in) throws IOException {
        String[] stems = new String[in.readInt()];
        Map<String, Float> weights = new HashMap<>(stems.length * 2);
        Set<String> common = new HashSet<>();
        for (int i = 0; i < stems.length; i++) {
            stems[i] = in.readUTF();
            weights.put(stems[i], in.readFloat());
            if (in.readBoolean()) {
                common.add(stems[i]);
            }
        }
        return new Lexicon(readStems(stems, in), readStems(stems, in), weights, common);
    }

    private static Map<String, Set<String>> readStems(String[] stems, DataInput in) throws IOException {
        Map<String, Set<String>> byIntent = new HashMap<>();
        int intents = in.readInt();
        for (int i = 0; i < intents; i++) {
            String intent = in.readUTF();
            Set<String> known = new HashSet<>();
            int size = in.readInt();
            for (int j = 0; j < size; j++) {
                known.add(stems[in.readInt()]);
            }
            byIntent.put(intent, known);
        }
        return byIntent;
    }
}
