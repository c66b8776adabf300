package attache.nlu;

import attache.turn.Form;
import java.util.Locale;

/** What the phrases' labels mean: a form, and the role asked where there is one ("count.where"). */
final class Labels {

    /** The label of phrases that need no fact. */
    static final String SAID = "said";

    private Labels() {}

    /**
     * The label that the classifier learns: the same for a value and for a list, since what is asked is the same and the fact tells
     * whether it has one value or several.
     */
    static String learned(String label) {
        return label.startsWith("list.") ? "value." + label.substring("list.".length()) : label;
    }

    static Form form(String label) {
        int dot = label.indexOf('.');
        String form = dot < 0 ? label : label.substring(0, dot);
        return Form.valueOf(form.toUpperCase(Locale.ROOT));
    }

    /** The role asked, empty where the label names none. */
    static String asks(String label) {
        int dot = label.indexOf('.');
        return dot < 0 ? "" : label.substring(dot + 1);
    }
}
