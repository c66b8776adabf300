package attache.turn;

import java.util.Locale;

/** The way in which a question asks. */
public enum Form {
    VALUE,
    LIST,
    COUNT,
    YESNO,
    WHY,
    HOW,
    OVERVIEW,
    COMPUTE,
    /** Asks for something that the source does not hold. */
    MISSING,
    /** Needs no fact: small talk, or a topic that is only declined. */
    SAID;

    /** The name as it stands in JSON and in the labels of phrases. */
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
