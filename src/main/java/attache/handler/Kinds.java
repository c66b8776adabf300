package attache.handler;

import attache.facts.Entity;
import attache.facts.EntityValue;
import attache.facts.Fact;
import attache.facts.Facts;
import attache.facts.Figure;
import attache.facts.Period;
import attache.facts.Value;
import attache.turn.Sought;
import java.util.function.Predicate;

/** Tells whether a fact holds the kind of thing that is sought. */
final class Kinds {

    private final Facts facts;

    Kinds(Facts facts) {
        this.facts = facts;
    }

    /** Whether some value of the fact is of the kind. */
    boolean holds(Fact fact, Sought sought) {
        return switch (sought) {
            case WHEN -> any(fact, this::isTime);
            case WHERE ->
                fact.has("where")
                        || any(fact, value -> isOfType(value, "place") && !isOfType(value, "country"))
                        || any(fact, this::isPlacedEvent)
                        || any(fact, Figure.class::isInstance);
            case WHY -> fact.has("cause") || fact.has("purpose");
            case NUMBER -> any(fact, Figure.class::isInstance);
            case COST ->
                any(
                        fact,
                        value -> value instanceof Figure figure && figure.unit().equals("dollar"));
            case WHO, ANYTHING -> true;
        };
    }

    private static boolean any(Fact fact, Predicate<Value> is) {
        return fact.roles().values().stream().anyMatch(values -> values.stream().anyMatch(is));
    }

    private boolean isPlacedEvent(Value value) {
        return value instanceof EntityValue named
                && isOfType(value, "event")
                && facts.entity(named.entity())
                        .filter(event -> !event.partOf().isEmpty())
                        .isPresent();
    }

    private boolean isTime(Value value) {
        return value instanceof Period || isOfType(value, "event");
    }

    private boolean isOfType(Value value, String type) {
        return value instanceof EntityValue named
                && facts.entity(named.entity())
                        .map(Entity::type)
                        .filter(own -> facts.isType(own, type))
                        .isPresent();
    }
}
