package attache.handler;

import attache.facts.EntityValue;
import attache.facts.Fact;
import attache.facts.Value;
import attache.turn.Claim;
import attache.turn.Side;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whether a question puts a country where a fact puts it: who acts, and who receives or houses. */
final class CountrySides {

    static final Set<String> SOURCES = Set.of("of");
    private static final Set<String> TARGETS = Set.of("to", "in");
    private static final Set<String> ACTORS = Set.of("by", "who");

    private final Kin kin;
    private final Set<String> common;

    CountrySides(Kin kin, Set<String> common) {
        this.kin = kin;
        this.common = common;
    }

    /** Whether the claim names one of the two countries while the fact is the other one's alone. */
    boolean ownedByAnother(Fact fact, Claim.Named claim) {
        boolean alone = oneCountry(fact.values("of"))
                && fact.roles().values().stream().noneMatch(values -> kin.holds(fact, values, claim.entities()));
        return alone
                && claim.entities().stream().anyMatch(common::contains)
                && claim.entities().stream().anyMatch(id -> kin.isOfType(id, "country"));
    }

    /** Whether the claim makes another state the actor than the two that the source is about: no fact tells of it. */
    boolean actsInstead(Fact fact, Claim.Named claim) {
        return claim.side() == Side.SOURCE
                && claim.entities().stream().allMatch(id -> kin.isOfType(id, "state"))
                && claim.entities().stream().noneMatch(common::contains)
                && fact.has("of")
                && !kin.holds(fact, fact.values("of"), claim.entities());
    }

    /** Whether the claim names but a land that the source is not about. */
    boolean isForeign(Claim.Named claim) {
        return claim.entities().stream().allMatch(id -> kin.isOfType(id, "country") && !common.contains(id));
    }

    /** Whether the claim puts the matter into a country while the fact puts it into another. */
    boolean elsewhere(Fact fact, Claim.Named claim) {
        return claim.side() == Side.TARGET
                && namesState(claim)
                && fact.roles().entrySet().stream()
                        .filter(role ->
                                TARGETS.contains(role.getKey()) || role.getKey().equals("where"))
                        .anyMatch(role -> oneCountry(role.getValue()));
    }

    /** Whether the claim's side is the other one than the role's, while the fact tells the two countries apart. */
    boolean onOtherSide(Fact fact, Map.Entry<String, List<Value>> role, Claim.Named claim) {
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

    /** Whether a capital that stands for its state stands on the other side than the state does in the fact. */
    boolean standsOnOtherSide(Fact fact, Claim.Named claim) {
        boolean acts = SOURCES.stream().anyMatch(role -> kin.narrower(fact.values(role), claim.entities()));
        return acts != (claim.side() == Side.SOURCE);
    }

    /** Whether the claim names the country around a place, and not the place itself. */
    private static boolean liesWithin(Map.Entry<String, List<Value>> role, Claim.Named claim) {
        return role.getKey().equals("where")
                && claim.entities().stream().map(EntityValue::new).noneMatch(role.getValue()::contains);
    }

    private boolean namesState(Claim.Named claim) {
        return claim.entities().stream().anyMatch(id -> kin.isOfType(id, "state"));
    }

    /** Whether one country stands on the one side and another on the other. */
    boolean tellsSidesApart(Fact fact) {
        boolean source = fact.roles().entrySet().stream()
                .anyMatch(role -> SOURCES.contains(role.getKey()) && oneCountry(role.getValue()));
        boolean target = fact.roles().entrySet().stream()
                .anyMatch(role -> TARGETS.contains(role.getKey()) && oneCountry(role.getValue()));
        return source && target;
    }

    private boolean oneCountry(List<Value> values) {
        return values.size() == 1
                && values.get(0) instanceof EntityValue named
                && kin.isOfType(named.entity(), "country");
    }

    /** "In Canada" tells where; that a Canadian body acts there too is no sign that it is meant. */
    boolean merelyPlaces(String role, Claim.Named claim) {
        return claim.side() == Side.TARGET
                && ACTORS.contains(role)
                && claim.entities().stream().anyMatch(common::contains);
    }
}
