package attache.handler;

/** How a fact bears on one claim. */
enum Bearing {
    USED,
    CONTRADICTED,
    /** The fact holds what is claimed, but the other way round. */
    SWAPPED,
    /** The fact's list leaves open whether the claim is so. */
    LEFT_OPEN,
    UNUSED,
    /** The claim is common ground: one of the two countries, or a word that every fact would bear. */
    COMMON
}
