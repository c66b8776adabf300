package attache.handler;

import attache.facts.Fact;
import attache.facts.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which facts are of one matter. */
final class Matters {

    private Matters() {}

    /** Facts, each matter once: of those that say the same, the one that says most. */
    static List<Fact> once(List<Fact> facts) {
        List<Fact> told = new ArrayList<>();
        for (Fact fact : facts) {
            Optional<Fact> same =
                    told.stream().filter(other -> saysTheSame(other, fact)).findFirst();
            if (same.isEmpty()) {
                told.add(fact);
            } else if (values(fact) > values(same.get())) {
                told.set(told.indexOf(same.get()), fact);
            }
        }
        return told;
    }

    /** Facts that say otherwise of the same matter as one of these, and are not among them. */
    static List<Fact> disagreeing(List<Fact> told, Facts facts) {
        List<Fact> others = new ArrayList<>();
        for (Fact fact : told) {
            facts.facts().stream()
                    .filter(other -> other.disagrees().contains(fact.id())
                            || fact.disagrees().contains(other.id()))
                    .filter(other -> !told.contains(other) && !others.contains(other))
                    .forEach(others::add);
        }
        return others;
    }

    private static boolean saysTheSame(Fact fact, Fact other) {
        return fact.same().contains(other.id()) || other.same().contains(fact.id());
    }

    private static int values(Fact fact) {
        return fact.roles().values().stream().mapToInt(List::size).sum();
    }
}
