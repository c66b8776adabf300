package attache.turn;

import java.util.Locale;

/** How a turn ended. */
public enum Outcome {
    ANSWERED,
    DECLINED,
    CLARIFY,
    SMALLTALK;

    /** The name as it stands in JSON. */
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
