package attache.turn;

/** What a message's wording says about its ties to what was said before. */
public record Cues(boolean leadsOn, boolean refers, boolean bare, boolean reverses, boolean questions) {

    /** No tie at all. */
    public static final Cues NONE = new Cues(false, false, false, false, false);
}
