package attache.nlu;

import attache.TwoLands;
import attache.language.Language;
import attache.language.Word;
import attache.language.Words;
import java.util.List;
import java.util.Map;

/** English texts as the small world's analyzer sees them, with no spelling mended. */
final class Texts {

    static final CueWords CUES = CueWords.of(Language.EN);
    static final Linker LINKER = new Linker(TwoLands.facts(), Language.EN, CUES);
    static final Analyzer ANALYZER =
            new Analyzer(TwoLands.facts(), Language.EN, CUES, LINKER, new Speller(Map.of(), CUES));

    private Texts() {}

    static List<Word> words(String text) {
        return Words.of(text, Language.EN);
    }

    static Analysis analysis(String text) {
        return ANALYZER.analyze(words(text));
    }

    static List<Token> tokens(String text) {
        return analysis(text).tokens();
    }

    /** The tokens of a text of another language. */
    static List<Token> tokens(String text, Language language) {
        CueWords cues = CueWords.of(language);
        Linker linker = new Linker(TwoLands.facts(), language, cues);
        Speller speller = new Speller(Map.of(), cues);
        return new Analyzer(TwoLands.facts(), language, cues, linker, speller)
                .analyze(Words.of(text, language))
                .tokens();
    }

    static Vector vector(String... features) {
        Vector.Builder builder = new Vector.Builder();
        for (String feature : features) {
            builder.add(feature, 1);
        }
        return builder.build();
    }
}
