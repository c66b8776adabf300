package attache.language;

import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/** Cuts words down to their stems; stateful, so each thread takes its own. */
public final class Stems {

    private final SnowballStemmer stemmer;

    private Stems(ALGORITHM algorithm) {
        this.stemmer = new SnowballStemmer(algorithm);
    }

    /** A stemmer for a language. */
    public static Stems of(Language language) {
        return new Stems(
                switch (language) {
                    case EN -> ALGORITHM.ENGLISH;
                    case FR -> ALGORITHM.FRENCH;
                    case NL -> ALGORITHM.DUTCH;
                    case DE -> ALGORITHM.GERMAN;
                });
    }

    /** The stem of a folded word; a word with a digit or a sign is its own. */
    public String stem(String word) {
        boolean letters = word.chars().allMatch(Character::isLetter);
        return letters && !word.isEmpty() ? stemmer.stem(word).toString() : word;
    }
}
