package attache.facts;

/** Whether the lists of a fact are all there is, or only some, or the source does not say. */
public enum Closure {
    CLOSED,
    OPEN,
    UNSAID
}
