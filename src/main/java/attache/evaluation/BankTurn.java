package attache.evaluation;

import java.util.List;

/**
 * One question of a bank, and what its answer must and must not say.
 *
 * @param expect groups of rules: of each group one must hold
 * @param forbid rules of which none may hold
 */
record BankTurn(String question, Verdict verdict, List<List<Rule>> expect, List<Rule> forbid) {

    BankTurn {
        expect = List.copyOf(expect);
        forbid = List.copyOf(forbid);
    }

    /** Whether a folded text says all that is expected. */
    boolean isMetBy(String text) {
        return expect.stream().allMatch(group -> group.stream().anyMatch(rule -> rule.holds(text)));
    }

    /** Whether a folded text says what must not be said. */
    boolean isForbidden(String text) {
        return forbid.stream().anyMatch(rule -> rule.holds(text));
    }

    /** Whether a rule looks at the beginning, as those for yes and no do. */
    boolean isAnchored() {
        return expect.stream().flatMap(List::stream).anyMatch(Rule::isAnchored);
    }
}
