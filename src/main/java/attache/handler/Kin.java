package attache.handler;

import attache.facts.Entity;
import attache.facts.EntityValue;
import attache.facts.Fact;
import attache.facts.Facts;
import attache.facts.Figure;
import attache.facts.Value;
import java.util.List;

/** Tells how what a question names is akin to what facts hold: itself, a kind of it, a part of it. */
final class Kin {

    private final Facts facts;

    Kin(Facts facts) {
        this.facts = facts;
    }

    boolean holds(Fact fact, List<Value> values, List<String> candidates) {
        boolean measured = fact.roles().values().stream().anyMatch(some -> some.get(0) instanceof Figure);
        return values.stream()
                .filter(EntityValue.class::isInstance)
                .map(value -> ((EntityValue) value).entity())
                .anyMatch(value -> candidates.stream().anyMatch(candidate -> akin(value, candidate, measured)));
    }

    /** What holds of a thing holds of its kinds too, but a figure given for the whole tells nothing of a part. */
    boolean akin(String value, String candidate, boolean measured) {
        return facts.isKindOf(value, candidate)
                || facts.isWithin(value, candidate)
                || !measured && facts.isKindOf(candidate, value);
    }

    /** Whether the claim names a place within the fact's own: the fact does not tell. */
    boolean narrower(List<Value> values, List<String> candidates) {
        return values.stream()
                .filter(EntityValue.class::isInstance)
                .map(value -> ((EntityValue) value).entity())
                .anyMatch(value -> candidates.stream().anyMatch(candidate -> facts.isWithin(candidate, value)));
    }

    /** Whether the claim names but a kind of what the fact holds: a yes would say too much. */
    boolean merelyNarrower(List<Value> values, List<String> candidates) {
        return values.stream()
                .filter(EntityValue.class::isInstance)
                .map(value -> ((EntityValue) value).entity())
                .noneMatch(value -> candidates.stream()
                        .anyMatch(candidate -> facts.isKindOf(value, candidate) || facts.isWithin(value, candidate)));
    }

    static boolean states(List<Value> values, List<String> entities) {
        return entities.stream().anyMatch(id -> values.contains(new EntityValue(id)));
    }

    /** Whether any fact speaks of an entity. */
    boolean isTold(String id) {
        return facts.facts().stream()
                .anyMatch(fact ->
                        fact.roles().values().stream().anyMatch(values -> values.contains(new EntityValue(id))));
    }

    boolean isOfType(String id, String type) {
        return facts.entity(id)
                .map(Entity::type)
                .filter(own -> facts.isType(own, type))
                .isPresent();
    }
}
