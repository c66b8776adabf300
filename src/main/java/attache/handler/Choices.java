package attache.handler;

import attache.facts.Fact;
import attache.facts.Value;
import attache.turn.Answer;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks which facts are meant where too many fit. */
final class Choices {

    private static final int MOST = 3;

    private Choices() {}

    /** The question by the role that parts the facts into fewest groups; a decline where none does. */
    static Answer among(List<Fact> facts) {
        Optional<Set<Value>> fewest = facts.get(0).roles().keySet().stream()
                .filter(role ->
                        facts.stream().allMatch(fact -> fact.values(role).size() == 1))
                .map(role -> values(facts, role))
                .filter(values -> values.size() > 1 && values.size() <= MOST)
                .min(Comparator.comparingInt(Set::size));
        return fewest.<Answer>map(values -> new Answer.Which(List.copyOf(values), List.of()))
                .orElseGet(() -> new Answer.NotKnown("", facts));
    }

    private static Set<Value> values(List<Fact> facts, String role) {
        Set<Value> values = new LinkedHashSet<>();
        facts.forEach(fact -> values.add(fact.values(role).get(0)));
        return values;
    }
}
