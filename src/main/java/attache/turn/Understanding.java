package attache.turn;

import attache.facts.Value;
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
 * @param echo what a question that leans on the one before was taken to speak of; empty where it stands alone
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
        List<Understanding> parts,
        List<Value> echo) {

    public Understanding {
        echo = List.copyOf(echo);
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

    /** The claims of one kind, in their order. */
    public <T extends Claim> List<T> claims(Class<T> kind) {
        return claims.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The same, to be changed. */
    public Draft but() {
        return new Draft(this);
    }

    /** An understanding of which nothing is known yet but the words that ask. */
    public static Draft of(Language language, String clause) {
        return new Draft(new Understanding(
                language,
                clause,
                "",
                Form.VALUE,
                "",
                Sought.ANYTHING,
                0,
                false,
                List.of(),
                List.of(),
                Cues.NONE,
                List.of(),
                Map.of(),
                List.of(),
                List.of()));
    }

    /** An understanding in the making: what is not set stays as it was. */
    public static final class Draft {

        private final Language language;
        private String clause;
        private String intent;
        private Form form;
        private String asks;
        private Sought sought;
        private double confidence;
        private boolean accepted;
        private List<Claim> claims;
        private List<Claim> background;
        private Cues cues;
        private List<Guess> guesses;
        private Map<String, String> corrections;
        private List<Understanding> parts;
        private List<Value> echo;

        private Draft(Understanding from) {
            language = from.language;
            clause = from.clause;
            intent = from.intent;
            form = from.form;
            asks = from.asks;
            sought = from.sought;
            confidence = from.confidence;
            accepted = from.accepted;
            claims = from.claims;
            background = from.background;
            cues = from.cues;
            guesses = from.guesses;
            corrections = from.corrections;
            parts = from.parts;
            echo = from.echo;
        }

        public Draft clause(String words) {
            clause = words;
            return this;
        }

        /** What it is about, the way it asks, and the role wanted. */
        public Draft meaning(String about, Form way, String role) {
            intent = about;
            form = way;
            asks = role;
            return this;
        }

        public Draft form(Form way) {
            form = way;
            return this;
        }

        public Draft sought(Sought kind) {
            sought = kind;
            return this;
        }

        /** How probable it is that this was meant, and whether that is enough to answer. */
        public Draft sure(double probability, boolean enough) {
            confidence = probability;
            accepted = enough;
            return this;
        }

        public Draft claims(List<Claim> asserted) {
            claims = asserted;
            return this;
        }

        public Draft background(List<Claim> around) {
            background = around;
            return this;
        }

        public Draft cues(Cues ties) {
            cues = ties;
            return this;
        }

        public Draft guesses(List<Guess> best) {
            guesses = best;
            return this;
        }

        public Draft corrections(Map<String, String> mended) {
            corrections = mended;
            return this;
        }

        public Draft parts(List<Understanding> operands) {
            parts = operands;
            return this;
        }

        public Draft echo(List<Value> spokenOf) {
            echo = spokenOf;
            return this;
        }

        public Understanding done() {
            return new Understanding(
                    language,
                    clause,
                    intent,
                    form,
                    asks,
                    sought,
                    confidence,
                    accepted,
                    claims,
                    background,
                    cues,
                    guesses,
                    corrections,
                    parts,
                    echo);
        }
    }
}
