package attache.nlu;

import attache.facts.Property;
import attache.intents.IntentFacts;
import attache.turn.Form;
import attache.turn.Sought;
import attache.turn.Understanding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what a few words ask anew of the matter that was spoken of before. */
final class Continuations {

    private static final Set<String> FIGURES = Set.of("number", "money");
    private static final String OTHER = "other";

    private final IntentFacts facts;
    private final Forms forms;
    private final Seeking seeking;
    private final Reckonings reckonings;
    private final RoleTypes roleTypes;
    private final Set<String> interrogatives;
    private final Set<String> leading;
    private final Set<String> shifting;
    private final Set<String> plain = new HashSet<>();

    Continuations(IntentFacts facts, Forms forms, Seeking seeking, Reckonings reckonings, CueWords cues) {
        this.facts = facts;
        this.forms = forms;
        this.seeking = seeking;
        this.reckonings = reckonings;
        this.roleTypes = new RoleTypes(facts);
        this.interrogatives = cues.list("interrogatives");
        this.leading = cues.list("leads");
        this.shifting = cues.list("shifts");
        List.of("light", "interrogatives").forEach(list -> plain.addAll(cues.list(list)));
    }

    /**
     * What is asked anew of the same matter; without a question word, the same as before.
     *
     * @param known whether the intent's phrases use all of its words
     */
    Meaning meaning(Understanding last, Candidate candidate, Analysis asking, boolean known) {
        List<Token> tokens = behindLead(asking.tokens());
        Optional<String> reckoned = reckonings.operationWithin(last.intent(), last.form(), tokens);
        if (reckoned.isPresent()) {
            return new Meaning(last.intent(), Form.COMPUTE, reckoned.get());
        }
        if (shifts(tokens)) {
            return new Meaning(last.intent(), Form.MISSING, OTHER);
        }
        Sought sought = seeking.of(tokens);
        if (sought != Sought.ANYTHING) {
            return sought(sought, last, candidate, asking, known);
        }
        boolean asksAnew = tokens.stream().anyMatch(token -> interrogatives.contains(token.folded()));
        if (asksAnew && tokens.stream().allMatch(token -> plain.contains(token.folded()))) {
            return theSame(last);
        }
        Form form = forms.form(asksAnew ? Form.VALUE : last.form(), asking);
        return new Meaning(
                last.intent(),
                form,
                asksAnew && form != Form.COMPUTE ? Labels.asks(candidate.label().intent()) : last.asks());
    }

    /** Whether words shift the time, and ask for no span: "ten years later". */
    boolean shifts(List<Token> tokens) {
        return tokens.stream().noneMatch(token -> interrogatives.contains(token.folded()))
                && CueWords.standsIn(tokens, shifting);
    }

    /** "Which ones?": what was asked before, told; what was only counted has no names. */
    private Meaning theSame(Understanding last) {
        boolean figure = facts.properties(last.intent()).stream()
                .anyMatch(property -> FIGURES.contains(type(property, last.asks())));
        return figure
                ? new Meaning(last.intent(), Form.MISSING, Sought.NAME.missing())
                : new Meaning(last.intent(), Form.VALUE, last.asks());
    }

    private static String type(Property property, String role) {
        return property.roles().getOrDefault(role, property.roles().get(property.asks()));
    }

    private Meaning sought(Sought sought, Understanding last, Candidate candidate, Analysis asking, boolean known) {
        if (sought == Sought.WHY) {
            return new Meaning(last.intent(), Form.WHY, "");
        }
        boolean merelyCounts =
                sought == Sought.NUMBER && (Labels.form(candidate.label().intent()) == Form.COUNT || isBare(asking));
        Optional<String> role = roleTypes
                .role(last.intent(), sought)
                .filter(name -> sought != Sought.WHO || known || roleTypes.acts(last.intent(), name));
        if (merelyCounts && role.isEmpty()) {
            return new Meaning(last.intent(), Form.COUNT, last.asks());
        }
        String asks = role.orElse(sought.missing());
        Form form = merelyCounts ? Form.COUNT : forms.form(Form.VALUE, asking);
        return new Meaning(last.intent(), role.isEmpty() ? Form.MISSING : form, asks);
    }

    private boolean isBare(Analysis asking) {
        return asking.tokens().stream().allMatch(token -> !token.plain() || plain.contains(token.folded()));
    }

    /** The words behind "and" or "what about". */
    private List<Token> behindLead(List<Token> tokens) {
        return tokens.subList(CueWords.matchAt(tokens, 0, leading), tokens.size());
    }
}
