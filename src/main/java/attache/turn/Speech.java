package attache.turn;

import attache.language.Language;
import java.util.Optional;

/** Which language a conversation is held in: the one last spoken, and the one that the person fixed, if any. */
public record Speech(Optional<Language> last, Optional<Language> fixed) {

    /** Nothing was said yet. */
    public static final Speech NONE = new Speech(Optional.empty(), Optional.empty());

    /** The language to expect, if any is. */
    public Optional<Language> expected() {
        return fixed.or(() -> last);
    }

    public Speech spoken(Language language) {
        return new Speech(Optional.of(language), fixed);
    }

    public Speech fixedTo(Optional<Language> language) {
        return new Speech(last, language);
    }
}
