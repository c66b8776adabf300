package attache.handler;

import attache.facts.Fact;
import attache.facts.Figure;
import attache.facts.Period;
import attache.facts.Value;
import attache.turn.Claim;
import java.util.List;

/** Tells how a fact bears on the times and numbers that a question claims. */
final class Amounts {

    private Amounts() {}

    static Bearing dated(Fact fact, Period said) {
        List<Period> known = fact.roles().values().stream()
                .flatMap(List::stream)
                .filter(Period.class::isInstance)
                .map(Period.class::cast)
                .toList();
        if (known.isEmpty()) {
            return Bearing.UNUSED;
        }
        return known.stream().anyMatch(period -> period.mayMean(said)) ? Bearing.USED : Bearing.CONTRADICTED;
    }

    static Bearing counted(Fact fact, Claim.Counted claim) {
        boolean figures = false;
        for (List<Value> values : fact.roles().values()) {
            boolean counts = values.size() > 1 && claim.number().intValue() == values.size();
            if (counts || values.stream().anyMatch(value -> equal(value, claim))) {
                return Bearing.USED;
            }
            figures |= values.size() > 1 || values.get(0) instanceof Figure;
        }
        return figures ? Bearing.CONTRADICTED : Bearing.UNUSED;
    }

    private static boolean equal(Value value, Claim.Counted claim) {
        return value instanceof Figure figure
                && (figure.value().compareTo(claim.number()) == 0
                        || figure.amount().compareTo(claim.number()) == 0);
    }
}
