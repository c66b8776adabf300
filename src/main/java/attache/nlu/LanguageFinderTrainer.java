package attache.nlu;

import attache.facts.Facts;
import attache.intents.Intents;
import attache.intents.Phrase;
import attache.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Learns to tell the languages apart: from the phrases and short stretches of them, from the cue words of each language one by one,
 * and from strings of the commonest words of languages that the bot does not speak.
 */
public final class LanguageFinderTrainer {

    private static final int MOST_PHRASES = 2600;
    private static final int LONGEST_STRETCH = 3;
    private static final int OTHER_STRINGS = 150;
    private static final int ROUNDS = 60;
    private static final double L2 = 0.02;
    private static final String NO_LANGUAGE = "gibberish";
    /** Steps through a list so that strings of its words differ; prime to the size of most lists. */
    private static final int STRIDE = 37;

    private final LanguageSigns signs;
    private final Intents intents;
    private final List<Terms> texts = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    public LanguageFinderTrainer(Facts facts, Intents intents) {
        this.signs = new LanguageSigns(facts);
        this.intents = intents;
    }

    /**
     * Trains.
     *
     * @param dataHash what tells this data from any other
     */
    public LanguageFinder train(String dataHash) {
        for (Language language : Language.values()) {
            addPhrases(language);
            addCueWords(language);
        }
        Properties others = WordLists.read("others.properties");
        new TreeSet<>(others.stringPropertyNames()).forEach(name -> addOther(others.getProperty(name)));
        return new LanguageFinder(dataHash, Classifier.train(texts, labels, L2, ROUNDS), signs);
    }

    private void add(List<String> words, String label) {
        Terms terms = signs.of(words);
        if (!terms.words().isEmpty()) {
            texts.add(terms);
            labels.add(label);
        }
    }

    private void addPhrases(Language language) {
        List<String> phrases = intents.all().stream()
                .filter(intent -> !intent.name().equals(NO_LANGUAGE))
                .flatMap(intent -> intent.phrases().stream())
                .filter(phrase -> phrase.language() == language)
                .map(Phrase::text)
                .toList();
        int taken = Math.min(MOST_PHRASES, phrases.size());
        for (int nth = 0; nth < taken; nth++) {
            int i = nth * phrases.size() / taken;
            List<String> words = LanguageSigns.words(phrases.get(i));
            add(words, language.code());
            int length = 1 + nth % LONGEST_STRETCH;
            int from = words.isEmpty() ? 0 : i * STRIDE % words.size();
            add(words.subList(from, Math.min(words.size(), from + length)), language.code());
        }
    }

    private void addCueWords(Language language) {
        if (CueWords.has(language)) {
            CueWords cues = CueWords.of(language);
            Set<String> words = new TreeSet<>();
            cues.names().stream()
                    .filter(name -> !name.contains(".") || name.startsWith("expects"))
                    .forEach(name -> words.addAll(cues.list(name)));
            words.forEach(word -> add(LanguageSigns.words(word), language.code()));
        }
    }

    /** Each word alone, and strings of a few. */
    private void addOther(String list) {
        List<String> words = LanguageSigns.words(list, Integer.MAX_VALUE);
        words.forEach(word -> add(List.of(word), LanguageFinder.OTHER));
        for (int i = 0; i < OTHER_STRINGS; i++) {
            List<String> string = new ArrayList<>();
            for (int j = 0; j < 2 + i % 6; j++) {
                string.add(words.get((i * STRIDE + j * (i + 1)) % words.size()));
            }
            add(string, LanguageFinder.OTHER);
        }
    }
}
