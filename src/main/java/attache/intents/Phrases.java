package attache.intents;

/** Whether to read the phrases of the intents: training and checking need them, answering does not. */
public enum Phrases {
    READ,
    SKIP
}
