package attache.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Splits a text into words: the one tokeniser for training and asking. */
public final class Words {

    /** The longest text that is read, in characters; what follows is left out. */
    public static final int LONGEST_TEXT = 4096;

    private Words() {}

    /** The words of a text. */
    public static List<Word> of(String text, Language language) {
        return new Splitter(text, Splitting.of(language)).words();
    }

    /** The folded forms of the words of a text, joined by blanks: equal for two texts that differ in form only. */
    public static String folded(String text, Language language) {
        return of(text, language).stream().map(Word::folded).collect(Collectors.joining(" "));
    }

    /** The words of a text, one list for each of its sentences. */
    public static List<List<Word>> sentences(String text, Language language) {
        List<List<Word>> sentences = new ArrayList<>();
        List<Word> sentence = new ArrayList<>();
        for (Word word : of(text, language)) {
            sentence.add(word);
            if (word.endsSentence()) {
                sentences.add(List.copyOf(sentence));
                sentence.clear();
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(List.copyOf(sentence));
        }
        return List.copyOf(sentences);
    }
}
