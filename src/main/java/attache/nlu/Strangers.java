package attache.nlu;

import java.util.List;
import java.util.Set;

/** Tells nouns that nothing in the source is asked by: "which breed", "quelle adresse". */
final class Strangers {

    private final Set<String> kinds;
    private final Set<String> vain;

    Strangers(CueWords cues) {
        this.kinds = cues.list("asks.kinds");
        this.vain = cues.list("asks.vain");
    }

    /** How a text asks by a noun: by none, by one of the intent's own, of another's, by an unknown one, or by one that nothing answers. */
    enum Noun {
        NONE,
        OWN,
        OTHERS,
        UNKNOWN,
        UNANSWERED
    }

    /** The best of what the words may mean, of which the first may be an adjective; what is known to be a noun decides. */
    Noun noun(List<Token> asked, String intent, Lexicon lexicon) {
        for (Token token : asked) {
            Noun noun = noun(token, intent, lexicon);
            if (noun != Noun.UNKNOWN) {
                return noun;
            }
        }
        return asked.isEmpty() ? Noun.NONE : Noun.UNKNOWN;
    }

    private Noun noun(Token token, String intent, Lexicon lexicon) {
        if (lexicon.asksBy(intent, token.stem())) {
            return Noun.OWN;
        }
        if (vain.contains(token.folded())) {
            return Noun.UNANSWERED;
        }
        if (lexicon.asksBy(token.stem()) || kinds.contains(token.folded())) {
            return Noun.OTHERS;
        }
        return lexicon.asksInVainBy(token.stem()) ? Noun.UNANSWERED : Noun.UNKNOWN;
    }
}
