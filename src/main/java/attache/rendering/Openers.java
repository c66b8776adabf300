package attache.rendering;

import attache.turn.Answer.Stance;
import attache.turn.Qualifier;
import attache.turn.Understanding;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Chooses how an answer begins. Where a question denies something itself ("N'a-t-il pas…?"), some languages say yes to it by a word
 * of its own ("si", "doch") and no where they agree; where it asks whether a denial is true, they say yes and no as to any other.
 */
final class Openers {

    private final Sentences sentences;

    Openers(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The key of the sentence that frames a statement; empty where the statement needs no frame. */
    String key(Understanding asked, Stance stance) {
        if (stance == Stance.TELLS) {
            return "";
        }
        if (stance == Stance.CORRECTS || !denies(asked)) {
            return stance.name().toLowerCase(Locale.ROOT);
        }
        boolean affirmed = (stance == Stance.YES) != asked.has(Qualifier.NOT);
        return affirmed ? "yes.contrary" : "no";
    }

    private boolean denies(Understanding asked) {
        return finds("question.denies", asked) && !finds("question.embeds", asked);
    }

    private boolean finds(String key, Understanding asked) {
        return sentences.has(key)
                && Pattern.compile(sentences.text(key)).matcher(asked.clause()).find();
    }
}
