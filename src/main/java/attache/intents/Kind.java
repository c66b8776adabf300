package attache.intents;

/** What the bot does with a question of an intent. */
public enum Kind {
    /** Looks for facts. */
    ANSWER,
    /** Says that the source does not tell. */
    DECLINE,
    /** Replies without a fact: a greeting, thanks, help. */
    SMALLTALK
}
