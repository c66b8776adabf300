package attache.nlu;

import attache.language.Word;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people write in haste for a word, by itself ("ki" for "qui") or before another ("ou est" for "où est"). */
final class Shorthand {

    private final Map<String, String> meant;

    /** @param cues holds pairs of what is written and the word that its first word stands for */
    Shorthand(CueWords cues) {
        this.meant = cues.pairs("shorthand");
    }

    /** What the word at a place stands for, where that is another. */
    Optional<String> at(List<Word> words, int at) {
        String word = words.get(at).folded();
        String before = at + 1 < words.size() ? word + " " + words.get(at + 1).folded() : word;
        return Optional.ofNullable(meant.get(before)).or(() -> Optional.ofNullable(meant.get(word)));
    }
}
