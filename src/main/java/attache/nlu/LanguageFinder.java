package attache.nlu;

import attache.facts.Facts;
import attache.language.Language;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells in which language a message is: from its own words, then from what was spoken before, then from what the channel believes.
 * A name that several languages use tells nothing, and one foreign word does not outweigh the others.
 */
public final class LanguageFinder {

    /** The label of every language that the bot does not speak. */
    static final String OTHER = "other";

    private static final int MAGIC = 0x4154544C;
    private static final int VERSION = 2;
    /** How much likelier the language is that was spoken before, and the one that the channel believes in. */
    private static final double SPOKEN = 4;

    private static final double BELIEVED = 2.5;
    /** The probability from which a message is taken for one of another language. */
    private static final double SURE_OF_OTHER = 0.75;

    /** How probable a language must be of which no word is known: the pieces of gibberish are like some language's, too. */
    private static final double SURE_BY_PIECES = 0.95;

    private static final double MOST_LETTERS = 0.5;

    private final String dataHash;
    private final Classifier classifier;
    private final LanguageSigns signs;

    LanguageFinder(String dataHash, Classifier classifier, LanguageSigns signs) {
        this.dataHash = dataHash;
        this.classifier = classifier;
        this.signs = signs;
    }

    /**
     * The language of a message; empty where it is none that the bot could speak.
     *
     * @param spoken the language of what was said before
     * @param believed the language that the channel believes the person to speak
     */
    public Optional<Language> of(String text, Optional<Language> spoken, Optional<Language> believed) {
        if (isOtherScript(text)) {
            return Optional.empty();
        }
        Terms terms = signs.of(LanguageSigns.words(text));
        Language fallback = spoken.or(() -> believed).orElse(Language.EN);
        if (terms.words().isEmpty()) {
            return Optional.of(fallback);
        }
        Map<String, Double> told = classifier.probabilities(terms);
        boolean known = terms.words().stream().anyMatch(classifier.vectorizer()::knows);
        if (known && told.getOrDefault(OTHER, 0.0) >= SURE_OF_OTHER) {
            return Optional.empty();
        }
        Language best = fallback;
        for (Language language : Language.values()) {
            if (weighed(told, language, spoken, believed) > weighed(told, best, spoken, believed)) {
                best = language;
            }
        }
        boolean sure = known || told.getOrDefault(best.code(), 0.0) >= SURE_BY_PIECES;
        return Optional.of(sure ? best : fallback);
    }

    private static double weighed(
            Map<String, Double> told, Language language, Optional<Language> spoken, Optional<Language> believed) {
        double prior = 1;
        if (spoken.isPresent()) {
            prior = spoken.get() == language ? SPOKEN : 1;
        } else if (believed.isPresent()) {
            prior = believed.get() == language ? BELIEVED : 1;
        }
        return prior * told.getOrDefault(language.code(), 0.0);
    }

    /** Whether most letters are of a script that none of the languages is written in. */
    private static boolean isOtherScript(String text) {
        List<Integer> letters =
                text.codePoints().filter(Character::isLetter).boxed().toList();
        long latin = letters.stream()
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        return !letters.isEmpty() && latin < letters.size() * MOST_LETTERS;
    }

    /** The probability of each language by the words alone, for tests and explanations. */
    Map<Language, Double> probabilities(String text) {
        Map<String, Double> told = classifier.probabilities(signs.of(LanguageSigns.words(text)));
        Map<Language, Double> byLanguage = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            byLanguage.put(language, told.getOrDefault(language.code(), 0.0));
        }
        return byLanguage;
    }

    /** Writes what was learned. */
    public void write(DataOutputStream out) throws IOException {
        origin(dataHash).write(out);
        classifier.write(out);
    }

    /**
     * Reads what was learned.
     *
     * @throws ModelException where it was learned from other data or by another version of the program, or is cut short
     */
    public static LanguageFinder read(DataInputStream in, String dataHash, Facts facts) throws IOException {
        try {
            origin(dataHash).check(in);
            return new LanguageFinder(dataHash, Classifier.read(in), new LanguageSigns(facts));
        } catch (EOFException e) {
            throw new ModelException("What tells the languages apart is cut short; train it again.", e);
        }
    }

    /** Whether something was learned from such data, by this version of the program: its first lines tell. */
    public static boolean fits(DataInputStream in, String dataHash) throws IOException {
        return origin(dataHash).isOf(in);
    }

    private static Origin origin(String dataHash) {
        return new Origin(MAGIC, VERSION, dataHash);
    }
}
