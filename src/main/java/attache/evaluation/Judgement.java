package attache.evaluation;

/** How a turn is judged. */
enum Judgement {
    RIGHT,
    /** It stated something that is not right, or anything where nothing is known: the harmful kind. */
    WRONG,
    /** It declined, asked back or failed where the answer is known. */
    MISSED
}
