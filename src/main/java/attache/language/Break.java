package attache.language;

/** What ends after a word, as its punctuation has it. */
public enum Break {
    NONE,
    CLAUSE,
    SENTENCE
}
