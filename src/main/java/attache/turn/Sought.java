package attache.turn;

/** The kind of thing that the words of a question seek: an answer without one is none. */
public enum Sought {
    WHEN,
    WHERE,
    WHO,
    WHY,
    NAME,
    NUMBER,
    COST,
    /** The words do not tell. */
    ANYTHING
}
