package attache.handler;

import attache.facts.Closure;
import attache.facts.Entity;
import attache.facts.EntityValue;
import attache.facts.Fact;
import attache.facts.Facts;
import attache.facts.Figure;
import attache.facts.Period;
import attache.facts.Value;
import attache.turn.Claim;
import attache.turn.Side;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells how a fact bears on a claim. */
final class Bearings {

    private static final Set<String> SOURCES = Set.of("of");
    private static final Set<String> TARGETS = Set.of("to", "in");
    private static final Set<String> ACTORS = Set.of("by", "who");
    static final Set<String> SOFT_TYPES = Set.of("measure", "terms", "reason");

    private final Facts facts;
    private final Set<String> common;

    /** @param common entities that the whole source is about */
    Bearings(Facts facts, Set<String> common) {
        this.facts = facts;
        this.common = Set.copyOf(common);
    }

    /** The role of a fact that bears a named claim out; empty for other claims. */
    String role(Fact fact, Claim claim) {
        if (!(claim instanceof Claim.Named named)) {
            return "";
        }
        return fact.roles().entrySet().stream()
                .filter(role -> holds(fact, role.getValue(), named.entities()))
                .filter(role -> !onOtherSide(fact, role, named))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** How a fact bears on a claim; {@code strict} where manners and degrees count too, as in a yes/no question. */
    Bearing of(Fact fact, Claim claim, boolean strict) {
        if (claim instanceof Claim.Named named) {
            return named(fact, named, strict);
        }
        if (claim instanceof Claim.Dated dated) {
            return dated(fact, dated.period());
        }
        if (claim instanceof Claim.Counted counted) {
            return counted(fact, counted);
        }
        return claim instanceof Claim.Unknown ? Bearing.UNUSED : Bearing.COMMON;
    }

    private Bearing named(Fact fact, Claim.Named claim, boolean strict) {
        if (claim.excluded()) {
            boolean there = fact.roles().values().stream().anyMatch(values -> states(values, claim.entities()));
            return there ? Bearing.CONTRADICTED : Bearing.COMMON;
        }
        if (strict && actsInstead(fact, claim)) {
            return Bearing.UNUSED;
        }
        if (strict && ownedByAnother(fact, claim)) {
            return Bearing.CONTRADICTED;
        }
        boolean swapped = false;
        for (Map.Entry<String, List<Value>> role : fact.roles().entrySet()) {
            if (holds(fact, role.getValue(), claim.entities())
                    && !(strict && merelyNarrower(role.getValue(), claim.entities()))) {
                if (onOtherSide(fact, role, claim)) {
                    swapped = true;
                } else {
                    return merelyPlaces(role.getKey(), claim) ? Bearing.COMMON : Bearing.USED;
                }
            }
        }
        if (swapped) {
            return Bearing.SWAPPED;
        }
        boolean eventAsTime = !strict && claim.entities().stream().anyMatch(id -> isOfType(id, "event") && isTold(id));
        if (strict && elsewhere(fact, claim)) {
            return Bearing.CONTRADICTED;
        }
        if (eventAsTime || claim.entities().stream().anyMatch(common::contains)) {
            return Bearing.COMMON;
        }
        return unmatched(fact, claim, strict);
    }

    /** Whether the claim names but a kind of what the fact holds: a yes would say too much. */
    private boolean merelyNarrower(List<Value> values, List<String> candidates) {
        return values.stream()
                .filter(EntityValue.class::isInstance)
                .map(value -> ((EntityValue) value).entity())
                .noneMatch(value -> candidates.stream()
                        .anyMatch(candidate -> facts.isKindOf(value, candidate) || facts.isWithin(value, candidate)));
    }

    /** Whether the claim names one of the two countries while the fact is the other one's alone. */
    private boolean ownedByAnother(Fact fact, Claim.Named claim) {
        boolean alone = oneCountry(fact.values("of"))
                && fact.roles().values().stream().noneMatch(values -> holds(fact, values, claim.entities()));
        return alone
                && claim.entities().stream().anyMatch(common::contains)
                && claim.entities().stream().anyMatch(id -> isOfType(id, "country"));
    }

    /** Whether the claim makes another state the actor than the two that the source is about: no fact tells of it. */
    private boolean actsInstead(Fact fact, Claim.Named claim) {
        return claim.side() == Side.SOURCE
                && claim.entities().stream().allMatch(id -> isOfType(id, "state"))
                && claim.entities().stream().noneMatch(common::contains)
                && fact.has("of")
                && !holds(fact, fact.values("of"), claim.entities());
    }

    /** "In Canada" tells where; that a Canadian body acts there too is no sign that it is meant. */
    private boolean merelyPlaces(String role, Claim.Named claim) {
        return claim.side() == Side.TARGET
                && ACTORS.contains(role)
                && claim.entities().stream().anyMatch(common::contains);
    }

    private static boolean states(List<Value> values, List<String> entities) {
        return entities.stream().anyMatch(id -> values.contains(new EntityValue(id)));
    }

    /** Whether the claim puts the matter into a country while the fact puts it into another. */
    private boolean elsewhere(Fact fact, Claim.Named claim) {
        return claim.side() == Side.TARGET
                && namesState(claim)
                && fact.roles().entrySet().stream()
                        .filter(role ->
                                TARGETS.contains(role.getKey()) || role.getKey().equals("where"))
                        .anyMatch(role -> oneCountry(role.getValue()));
    }

    /** Whether any fact speaks of an entity. */
    private boolean isTold(String id) {
        return facts.facts().stream()
                .anyMatch(fact ->
                        fact.roles().values().stream().anyMatch(values -> values.contains(new EntityValue(id))));
    }

    private boolean holds(Fact fact, List<Value> values, List<String> candidates) {
        boolean measured = fact.roles().values().stream().anyMatch(some -> some.get(0) instanceof Figure);
        return values.stream()
                .filter(EntityValue.class::isInstance)
                .map(value -> ((EntityValue) value).entity())
                .anyMatch(value -> candidates.stream().anyMatch(candidate -> akin(value, candidate, measured)));
    }

    /** What holds of a thing holds of its kinds too, but a figure given for the whole tells nothing of a part. */
    private boolean akin(String value, String candidate, boolean measured) {
        return facts.isKindOf(value, candidate)
                || facts.isWithin(value, candidate)
                || !measured && facts.isKindOf(candidate, value);
    }

    /** Whether the claim's side is the other one than the role's, while the fact tells the two countries apart. */
    private boolean onOtherSide(Fact fact, Map.Entry<String, List<Value>> role, Claim.Named claim) {
        if (claim.side() == Side.OPEN || !namesState(claim)) {
            return false;
        }
        boolean source = SOURCES.contains(role.getKey());
        boolean target = TARGETS.contains(role.getKey()) || liesWithin(role, claim);
        if (!source && !target || !tellsSidesApart(fact)) {
            return false;
        }
        return source ? claim.side() == Side.TARGET : claim.side() == Side.SOURCE;
    }

    /** Whether the claim names the country around a place, and not the place itself. */
    private static boolean liesWithin(Map.Entry<String, List<Value>> role, Claim.Named claim) {
        return role.getKey().equals("where")
                && claim.entities().stream().map(EntityValue::new).noneMatch(role.getValue()::contains);
    }

    private boolean namesState(Claim.Named claim) {
        return claim.entities().stream().anyMatch(id -> isOfType(id, "state"));
    }

    /** Whether one country stands on the one side and another on the other. */
    private boolean tellsSidesApart(Fact fact) {
        boolean source = fact.roles().entrySet().stream()
                .anyMatch(role -> SOURCES.contains(role.getKey()) && oneCountry(role.getValue()));
        boolean target = fact.roles().entrySet().stream()
                .anyMatch(role -> TARGETS.contains(role.getKey()) && oneCountry(role.getValue()));
        return source && target;
    }

    private boolean oneCountry(List<Value> values) {
        return values.size() == 1 && values.get(0) instanceof EntityValue named && isOfType(named.entity(), "country");
    }

    private Bearing unmatched(Fact fact, Claim.Named claim, boolean strict) {
        Bearing bearing = Bearing.UNUSED;
        if (!strict && standsForState(fact, claim)) {
            return Bearing.COMMON;
        }
        for (Map.Entry<String, List<Value>> role : fact.roles().entrySet()) {
            String roleType = fact.property().roles().get(role.getKey());
            if (claim.entities().stream().noneMatch(id -> isOfType(id, roleType))) {
                continue;
            }
            if (SOFT_TYPES.contains(roleType) && !strict) {
                bearing = Bearing.COMMON;
                continue;
            }
            if (narrower(role.getValue(), claim.entities())) {
                return Bearing.LEFT_OPEN;
            }
            boolean open = fact.closure() == Closure.OPEN;
            return open ? Bearing.LEFT_OPEN : Bearing.CONTRADICTED;
        }
        return bearing;
    }

    /** A capital or a region may stand for the country that acts or is dealt with: "the throne in Brussels". */
    private boolean standsForState(Fact fact, Claim.Named claim) {
        return fact.roles().entrySet().stream()
                .filter(role -> SOURCES.contains(role.getKey()) || role.getKey().equals("to"))
                .anyMatch(role -> narrower(role.getValue(), claim.entities()));
    }

    /** Whether the claim names a place within the fact's own: the fact does not tell. */
    private boolean narrower(List<Value> values, List<String> candidates) {
        return values.stream()
                .filter(EntityValue.class::isInstance)
                .map(value -> ((EntityValue) value).entity())
                .anyMatch(value -> candidates.stream().anyMatch(candidate -> facts.isWithin(candidate, value)));
    }

    private boolean isOfType(String id, String type) {
        return facts.entity(id)
                .map(Entity::type)
                .filter(own -> facts.isType(own, type))
                .isPresent();
    }

    private static Bearing dated(Fact fact, Period said) {
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

    private static Bearing counted(Fact fact, Claim.Counted claim) {
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
