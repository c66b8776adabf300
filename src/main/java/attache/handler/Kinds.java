package attache.handler;

import attache.facts.Entity;
import attache.facts.EntityValue;
import attache.facts.Fact;
import attache.facts.Facts;
import attache.facts.Figure;
import attache.facts.Period;
import attache.facts.Value;
import attache.turn.Sought;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Tells whether a fact holds the kind of thing that is sought. */
final class Kinds {

    private static final List<String> ACTORS = List.of("person", "people", "body", "house", "state");

    private final Facts facts;

    Kinds(Facts facts) {
        this.facts = facts;
    }

    /**
     * Whether some value of the fact is of the kind.
     *
     * @param given the entities that the question names itself: an event or a place among them is not what it asks for
     */
    boolean holds(Fact fact, Sought sought, Set<String> given) {
        return switch (sought) {
            case DATE -> any(fact, Period.class::isInstance);
            case WHEN -> any(fact, value -> isTime(value) && !isGiven(value, given));
            case WHERE ->
                fact.has("where")
                        || any(
                                fact,
                                value -> isOfType(value, "place")
                                        && !isOfType(value, "country")
                                        && !isGiven(value, given))
                        || any(fact, this::isPlacedEvent)
                        || any(fact, Figure.class::isInstance);
            case WHY -> fact.has("cause") || fact.has("purpose");
            case NUMBER -> any(fact, Figure.class::isInstance);
            case COST ->
                any(
                        fact,
                        value -> value instanceof Figure figure && figure.unit().equals("dollar"));
            case NAME -> any(fact, value -> isProperName(value) && !isGiven(value, given));
            case PERSON -> any(fact, this::isActor) || !any(fact, value -> isOfType(value, "post"));
            case OFFICE -> any(fact, value -> isOfType(value, "person"));
            case CITY -> any(fact, value -> isOfType(value, "city") && !isGiven(value, given));
            case PROVINCE -> any(fact, this::isOfProvince);
            case LANGUAGE -> any(fact, value -> isOfType(value, "language"));
            case WHO, ANYTHING -> true;
        };
    }

    /** Whether a value is somebody, alone or together, and no state. */
    private boolean isActor(Value value) {
        return ACTORS.stream().anyMatch(type -> !type.equals("state") && isOfType(value, type));
    }

    /** Whether things of a type can be asked for by "who". */
    boolean acts(String type) {
        return ACTORS.stream().anyMatch(actor -> facts.isType(type, actor));
    }

    private static boolean any(Fact fact, Predicate<Value> is) {
        return fact.roles().values().stream().anyMatch(values -> values.stream().anyMatch(is));
    }

    /** Whether a value bears a proper name, countries aside. */
    private boolean isProperName(Value value) {
        return value instanceof EntityValue named
                && !isOfType(value, "country")
                && facts.entity(named.entity()).filter(Entity::isProper).isPresent();
    }

    private static boolean isGiven(Value value, Set<String> given) {
        return value instanceof EntityValue named && given.contains(named.entity());
    }

    private boolean isPlacedEvent(Value value) {
        return value instanceof EntityValue named
                && isOfType(value, "event")
                && facts.entity(named.entity())
                        .filter(event -> !event.partOf().isEmpty())
                        .isPresent();
    }

    /** Whether a value is a province, or lies in one and in no city: a city tells its province, a country does not. */
    private boolean isOfProvince(Value value) {
        return isOfType(value, "province")
                || value instanceof EntityValue named
                        && isOfType(value, "place")
                        && !isOfType(value, "country")
                        && facts.entity(named.entity()).stream()
                                .flatMap(place -> place.partOf().stream())
                                .anyMatch(around -> isOfType(new EntityValue(around), "province"));
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
