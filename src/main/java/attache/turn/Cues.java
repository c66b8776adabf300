package attache.turn;

/**
 * What a message's wording says about its ties to what was said before.
 *
 * @param leadsOn whether it begins as what follows something does: "and", "what about"
 * @param refers whether a word stands for something said before
 * @param bare whether it holds nothing but names and words that carry no matter
 * @param reverses whether it turns round what was said: "the other way round"
 * @param questions whether it holds a question word
 * @param amends whether it sets right what was said: "no, I meant …"
 */
public record Cues(boolean leadsOn, boolean refers, boolean bare, boolean reverses, boolean questions, boolean amends) {

    /** No tie at all. */
    public static final Cues NONE = new Cues(false, false, false, false, false, false);
}
