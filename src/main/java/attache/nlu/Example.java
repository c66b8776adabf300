package attache.nlu;

import attache.language.Word;
import java.util.List;

/** A phrase to learn from, analysed: its intent, the label of what it asks, and whether the source answers it. */
record Example(String intent, String label, boolean answered, List<Word> words, Analysis analysis, Terms terms) {

    private static final String MISSING = "missing";

    static boolean isMissing(String label) {
        return label.startsWith(MISSING);
    }
}
