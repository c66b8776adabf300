package attache.handler;

import attache.facts.Fact;
import attache.facts.Facts;
import attache.intents.Intents;
import attache.turn.Answer;
import attache.turn.Context;
import attache.turn.Form;
import attache.turn.Understanding;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The list of handlers: which one answers which form. */
public final class Handlers {

    private final Map<Form, Handler> byForm = new EnumMap<>(Form.class);
    private final Facts facts;

    public Handlers(Facts facts, Intents intents) {
        this.facts = facts;
        Matcher matcher = new Matcher(facts, intents);
        Handler telling = new TellingHandler(matcher);
        byForm.put(Form.VALUE, telling);
        byForm.put(Form.LIST, telling);
        byForm.put(Form.HOW, telling);
        byForm.put(Form.COUNT, new CountHandler(matcher));
        byForm.put(Form.YESNO, new YesNoHandler(matcher));
        byForm.put(Form.WHY, new WhyHandler(matcher));
        byForm.put(Form.OVERVIEW, new OverviewHandler(matcher));
        byForm.put(Form.COMPUTE, new ComputeHandler(matcher));
        byForm.put(Form.MISSING, new MissingHandler(matcher));
        byForm.put(Form.SAID, (asked, context) -> new Answer.Said());
        for (Form form : Form.values()) {
            if (!byForm.containsKey(form)) {
                throw new IllegalStateException(
                        "No handler for the form " + form + "; add it to the list in Handlers.");
            }
        }
    }

    /** The answer to a question as understood. */
    public Answer answer(Understanding asked, Context context) {
        return byForm.get(asked.form()).answer(asked, context);
    }

    /** Facts that say otherwise of the same matter as these. */
    public List<Fact> disagreeing(List<Fact> told) {
        return Matters.disagreeing(told, facts);
    }
}
