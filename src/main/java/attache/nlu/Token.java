package attache.nlu;

/**
 * A word of a question: as typed, as matched (folded, its spelling mended), its stem, and the kind of thing that it stands for
 * ("city", "year", "number"), empty for a plain word; whether its spelling was mended, and whether a hyphen ties it to the word before.
 */
record Token(String typed, String folded, String stem, String kind, boolean mended, boolean hyphened) {

    Token as(String newKind) {
        return new Token(typed, folded, stem, newKind, mended, hyphened);
    }

    boolean plain() {
        return kind.isEmpty();
    }
}
