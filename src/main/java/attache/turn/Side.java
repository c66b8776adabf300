package attache.turn;

/** On which side of a relation the question's wording puts a country or body. */
public enum Side {
    /** It acts, owns or sends: "Belgium's embassy", "exports from Canada". */
    SOURCE,
    /** It receives or houses: "in Canada", "exports to Belgium". */
    TARGET,
    /** The wording does not say. */
    OPEN
}
