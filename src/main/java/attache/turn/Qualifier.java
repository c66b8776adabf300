package attache.turn;

/** How a qualifying word bears on the facts. */
public enum Qualifier {
    /** other, else, besides: what was named is to be left out. */
    OTHER,
    /** also, too: besides what the facts tell. */
    ALSO,
    /** all, every, only: the list must be complete. */
    ALL,
    /** only: nothing besides; said of a list that must be complete, too. */
    ONLY,
    /** biggest, largest, top: the first of a ranking. */
    MOST,
    /** first: the place one in a row, where the facts number what is spoken of. */
    FIRST,
    /** than: one thing is weighed against another. */
    THAN,
    /** now, today, still: the time of asking. */
    NOW,
    /** not, never, no: the statement is turned round. */
    NOT,
    /** enemies, against each other: what two have in common is turned round. */
    OPPOSED,
    /** against, refuse, object: the statement is turned round where the fact tells of nothing that it is against. */
    AGAINST
}
