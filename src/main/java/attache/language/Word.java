package attache.language;

/**
 * One token of a text.
 *
 * @param raw the characters as they were given, from {@code start} to {@code end}
 * @param text lower-cased and normalised, with its diacritics
 * @param folded the text without diacritics, figures in the form "61000" or "2.35", "n't" as "not"
 * @param start where it begins in the given text
 * @param end where it ends in the given text, exclusive
 * @param after what ends after it
 * @param hyphened whether a hyphen ties it to the word before
 */
public record Word(String raw, String text, String folded, int start, int end, Break after, boolean hyphened) {

    /** A word that stands by itself. */
    public Word(String raw, String text, String folded, int start, int end, Break after) {
        this(raw, text, folded, start, end, after, false);
    }

    public boolean endsSentence() {
        return after == Break.SENTENCE;
    }

    public boolean endsClause() {
        return after != Break.NONE;
    }

    Word withBreak(Break stronger) {
        return stronger.compareTo(after) <= 0 ? this : new Word(raw, text, folded, start, end, stronger, hyphened);
    }
}
