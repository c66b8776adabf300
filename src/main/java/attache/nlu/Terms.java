package attache.nlu;

import java.util.LinkedHashSet;
import java.util.Set;

/** The features of one text in two blocks, which are weighted and normed apart: words and their kin, and pieces of spelling. */
record Terms(Set<String> words, Set<String> pieces) {

    /** The words alone. */
    Terms withoutPieces() {
        return new Terms(words, Set.of());
    }

    Terms() {
        this(new LinkedHashSet<>(), new LinkedHashSet<>());
    }
}
