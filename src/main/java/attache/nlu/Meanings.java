package attache.nlu;

import attache.facts.Bound;
import attache.intents.Intent;
import attache.intents.IntentFacts;
import attache.intents.Intents;
import attache.intents.Kind;
import attache.turn.Claim;
import attache.turn.Form;
import attache.turn.Sought;
import java.util.List;

/** Tells from the best reading of a clause what it asks: the intent, the form, and the role wanted or the operation. */
final class Meanings {

    private static final double SURE_OF_SMALLTALK = 0.5;

    private final Intents intents;
    private final Forms forms;
    private final Seeking seeking;
    private final Reckonings reckonings;
    private final RoleTypes roleTypes;

    Meanings(Intents intents, IntentFacts ofIntents, Forms forms, Seeking seeking, Reckonings reckonings) {
        this.intents = intents;
        this.forms = forms;
        this.seeking = seeking;
        this.reckonings = reckonings;
        this.roleTypes = new RoleTypes(ofIntents);
    }

    /** What is asked; missing where the candidate is not accepted, small talk where the text is most of all that. */
    Meaning of(Candidate candidate, List<Claim> asserted, boolean accepted, Analysis asking) {
        String top = candidate.guesses().get(0).intent();
        double topProbability = candidate.guesses().get(0).probability();
        Kind kind = intents.intent(top).map(Intent::kind).orElse(Kind.ANSWER);
        boolean chats = kind == Kind.SMALLTALK
                && topProbability >= SURE_OF_SMALLTALK
                && asserted.stream().noneMatch(claim -> claim instanceof Claim.Named);
        if (chats || (!accepted && kind != Kind.ANSWER)) {
            return new Meaning(top, Form.SAID, "");
        }
        String intent = candidate.intent().intent();
        if (!accepted) {
            return new Meaning(
                    intent, Form.MISSING, Labels.asks(candidate.missing().intent()));
        }
        String label = candidate.label().intent();
        Form form = counted(forms.form(Labels.form(label), asking), intent, label, asking);
        boolean weighsNumber = form == Form.YESNO
                && asserted.stream()
                        .anyMatch(claim -> claim instanceof Claim.Counted counted && counted.bound() != Bound.ABOUT);
        if (weighsNumber) {
            return new Meaning(intent, form, "");
        }
        return reckonings
                .operation(intent, form, asking.tokens())
                .or(() ->
                        reckonings.operation(intent, form, candidate.analysis().tokens()))
                .map(operation -> new Meaning(intent, Form.COMPUTE, operation))
                .orElse(new Meaning(intent, form, Labels.asks(label)));
    }

    /** "How many" of what facts list and give no figure for is a count, whatever else the words are like. */
    private Form counted(Form form, String intent, String label, Analysis asking) {
        boolean counts = form == Form.VALUE
                && seeking.of(asking.tokens()) == Sought.NUMBER
                && roleTypes.canBeCounted(intent, Labels.asks(label));
        return counts ? Form.COUNT : form;
    }
}
