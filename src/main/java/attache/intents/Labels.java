package attache.intents;

import attache.data.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The labels that the phrases of an intent may have. */
record Labels(Kind kind, Set<String> roles, boolean rolesKnown) {

    private static final List<String> OF_ROLES = List.of("value", "list", "count");
    private static final List<String> ALONE = List.of("yesno", "why", "how", "overview", "compute");
    private static final List<String> MISSING =
            List.of("when", "where", "who", "why", "how", "number", "cost", "name", "list", "yesno", "other");

    void check(String label, Field field) {
        if (kind != Kind.ANSWER) {
            checkSaid(label, field);
            return;
        }
        String[] parts = label.split("\\.", 2);
        if (parts.length == 2 && OF_ROLES.contains(parts[0])) {
            if (rolesKnown && !roles.contains(parts[1])) {
                field.withValue(parts[1]).error("is no role of this intent", "use one of " + String.join(", ", roles));
            }
            return;
        }
        if (parts.length == 2 && parts[0].equals("missing")) {
            if (!MISSING.contains(parts[1])) {
                field.withValue(parts[1])
                        .error("is nothing that can be missing", "use one of " + String.join(", ", MISSING));
            }
            return;
        }
        if (!ALONE.contains(label)) {
            field.withValue(label).error("is an unknown label", "use one of " + String.join(", ", known()));
        }
    }

    private static void checkSaid(String label, Field field) {
        if (!label.equals("said")) {
            field.withValue(label)
                    .error("is an unknown label", "an intent without properties has the label said alone");
        }
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>(ALONE);
        OF_ROLES.forEach(form -> known.add(form + ".<role>"));
        known.add("missing.<what>");
        return known;
    }
}
