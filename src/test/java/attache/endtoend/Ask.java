package attache.endtoend;

import java.util.List;

/** A question that stands alone, and what its answer and no other one's holds. */
record Ask(String question, String answer) {

    static final List<Ask> ALL = List.of(
            new Ask("Where does Belgium have honorary consulates in Canada?", "Winnipeg"),
            new Ask("Who liberated Zeebrugge?", "Dragoons"),
            new Ask("Did the Flemish refuse to learn English?", "learn English"),
            new Ask("Where is the embassy of Canada in Belgium?", "in Brussels"),
            new Ask("Is Belgium a member of NATO?", "OECD"),
            new Ask("How much did Canada export to Belgium in 2006?", "2.84 billion"),
            new Ask("How much did Belgium export to Canada in 2006?", "2.35 billion"),
            new Ask("Where is the embassy of Belgium in Canada?", "in Ottawa"),
            new Ask("Where did most Belgian immigrants settle?", "St. Boniface"),
            new Ask("Which battle did Canadians fight in Belgium?", "Mont Sorrel"));

    /** The place among all of the one that a text answers, or −1. */
    static int answeredBy(String text) {
        int found = -1;
        for (int i = 0; i < ALL.size(); i++) {
            if (text.contains(ALL.get(i).answer())) {
                if (found >= 0) {
                    throw new IllegalStateException("\"" + text + "\" answers two questions");
                }
                found = i;
            }
        }
        return found;
    }
}
