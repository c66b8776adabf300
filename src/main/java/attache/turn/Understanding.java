package attache.turn;

import attache.language.Language;
import java.util.List;
import java.util.Map;

/**
 * What a question was taken to mean.
 *
 * @param clause the words that ask, as typed
 * @param intent what it is about
 * @param form the way it asks
 * @param asks the role wanted, or what is missing where the form is {@link Form#MISSING}; may be empty
 * @param sought the kind of thing that the question words seek
 * @param confidence the calibrated probability that this is what was meant and that the facts hold it
 * @param accepted whether that is enough to answer
 * @param claims what the clause that asks asserts
 * @param background what the text around that clause asserts
 * @param cues how the wording is tied to what was said before
 * @param guesses the most probable intents, best first
 * @param corrections misspelt words and what they were taken for
 * @param parts the operands of a reckoning that are questions of their own
 */
public record Understanding(
        Language language,
        String clause,
        String intent,
        Form form,
        String asks,
        Sought sought,
        double confidence,
        boolean accepted,
        List<Claim> claims,
        List<Claim> background,
        Cues cues,
        List<Guess> guesses,
        Map<String, String> corrections,
        List<Understanding> parts) {

    public Understanding {
        claims = List.copyOf(claims);
        background = List.copyOf(background);
        guesses = List.copyOf(guesses);
        corrections = Map.copyOf(corrections);
        parts = List.copyOf(parts);
    }

    /** Whether some word of the clause qualifies it so. */
    public boolean has(Qualifier qualifier) {
        return claims.stream()
                .anyMatch(claim -> claim instanceof Claim.Qualified word && word.qualifier() == qualifier);
    }

    /** The same with other claims and background. */
    public Understanding with(List<Claim> otherClaims, List<Claim> otherBackground) {
        return new Understanding(
                language,
                clause,
                intent,
                form,
                asks,
                sought,
                confidence,
                accepted,
                otherClaims,
                otherBackground,
                cues,
                guesses,
                corrections,
                parts);
    }

    /** The same as a reckoning with what two questions ask. */
    public Understanding asReckoning(String operation, List<Understanding> ends) {
        double sureness = ends.stream().mapToDouble(Understanding::confidence).reduce(1, (a, b) -> a * b);
        return new Understanding(
                language,
                clause,
                ends.get(0).intent(),
                Form.COMPUTE,
                operation,
                sought,
                sureness,
                true,
                claims,
                background,
                cues,
                guesses,
                corrections,
                ends);
    }

    /** The same in another form. */
    public Understanding as(Form otherForm) {
        return new Understanding(
                language,
                clause,
                intent,
                otherForm,
                asks,
                Sought.ANYTHING,
                confidence,
                accepted,
                claims,
                background,
                cues,
                guesses,
                corrections,
                parts);
    }
}
