package attache.evaluation;

/** What a bank takes for right. */
enum Verdict {
    /** The bot must answer, and say what is expected. */
    ANSWER,
    /** The source does not say, and the bot must say so. */
    ABSTAIN,
    /** Declining is right, and so is an answer that says what is expected. */
    EITHER,
    /** Small talk: any reply will do. */
    CHAT
}
