package attache.handler;

import attache.facts.Closure;
import attache.facts.Fact;
import attache.facts.Facts;
import attache.facts.Value;
import attache.turn.Claim;
import attache.turn.Qualifier;
import attache.turn.Side;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells how a fact bears on a claim. */
final class Bearings {

    private static final Set<String> SOFT_TYPES = Set.of("measure", "terms", "reason");

    private final Kin kin;
    private final Facts facts;
    private final CountrySides sides;
    private final Set<String> common;

    /** @param common entities that the whole source is about */
    Bearings(Facts facts, Set<String> common) {
        this.facts = facts;
        this.kin = new Kin(facts);
        this.common = Set.copyOf(common);
        this.sides = new CountrySides(kin, this.common);
    }

    /** The role of a fact that bears a named claim out; empty for other claims. */
    String role(Fact fact, Claim claim) {
        if (!(claim instanceof Claim.Named named)) {
            return "";
        }
        return fact.roles().entrySet().stream()
                .filter(role -> kin.holds(fact, role.getValue(), named.entities()))
                .filter(role -> !sides.onOtherSide(fact, role, named))
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
            return Amounts.dated(fact, dated.period());
        }
        if (claim instanceof Claim.Counted counted) {
            return Amounts.counted(fact, counted);
        }
        if (claim instanceof Claim.Qualified word && word.qualifier() == Qualifier.FIRST) {
            return Amounts.first(fact);
        }
        return claim instanceof Claim.Unknown ? Bearing.UNUSED : Bearing.COMMON;
    }

    /** Whether the claim makes a land that the source is not about the one that a fact is of. */
    boolean isOfForeigner(Fact fact, Claim.Named claim) {
        return fact.has("of") && claim.side() != Side.TARGET && sides.isForeign(claim);
    }

    /** Whether a fact holds what is named, or a kind or part of it. */
    boolean holds(Fact fact, Claim.Named claim) {
        return fact.roles().values().stream()
                .anyMatch(values ->
                        kin.holds(fact, values, claim.entities()) && !kin.merelyNarrower(values, claim.entities()));
    }

    private Bearing named(Fact fact, Claim.Named claim, boolean strict) {
        if (claim.excluded()) {
            boolean alone = fact.roles().values().stream()
                    .anyMatch(values -> values.size() == 1 && Kin.states(values, claim.entities()));
            return alone ? Bearing.CONTRADICTED : Bearing.COMMON;
        }
        if (strict && sides.actsInstead(fact, claim)) {
            return Bearing.UNUSED;
        }
        if ((strict || claim.side() != Side.TARGET) && sides.ownedByAnother(fact, claim)) {
            return Bearing.CONTRADICTED;
        }
        boolean swapped = false;
        for (Map.Entry<String, List<Value>> role : fact.roles().entrySet()) {
            if (kin.holds(fact, role.getValue(), claim.entities())
                    && !(strict && kin.merelyNarrower(role.getValue(), claim.entities()))) {
                if (sides.onOtherSide(fact, role, claim)) {
                    swapped = true;
                } else {

                    return sides.merelyPlaces(role.getKey(), claim) ? Bearing.COMMON : Bearing.USED;
                }
            }
        }
        if (swapped) {
            return Bearing.SWAPPED;
        }
        boolean eventAsTime =
                !strict && claim.entities().stream().anyMatch(id -> kin.isOfType(id, "event") && kin.isTold(id));
        if (strict && sides.elsewhere(fact, claim)) {
            return Bearing.CONTRADICTED;
        }
        if (eventAsTime || claim.entities().stream().anyMatch(common::contains)) {
            return Bearing.COMMON;
        }
        return unmatched(fact, claim, strict);
    }

    private Bearing unmatched(Fact fact, Claim.Named claim, boolean strict) {
        Bearing bearing = Bearing.UNUSED;
        if (claim.side() != Side.OPEN
                && sides.tellsSidesApart(fact)
                && !fact.has("where")
                && standsForState(fact, claim)) {
            return sides.standsOnOtherSide(fact, claim) ? Bearing.SWAPPED : Bearing.USED;
        }
        if (!strict && standsForState(fact, claim)) {
            return Bearing.COMMON;
        }
        for (Map.Entry<String, List<Value>> role : fact.roles().entrySet()) {
            String roleType = fact.property().roles().get(role.getKey());
            if (claim.entities().stream().noneMatch(id -> kin.isOfType(id, roleType))) {
                continue;
            }
            if (isSoft(roleType) && !strict) {
                bearing = Bearing.COMMON;
                continue;
            }
            if (kin.narrower(role.getValue(), claim.entities())) {
                return Bearing.LEFT_OPEN;
            }
            boolean open = fact.closure() == Closure.OPEN;
            return open ? Bearing.LEFT_OPEN : Bearing.CONTRADICTED;
        }
        return bearing;
    }

    /** Whether things of a type are manners, degrees or reasons, which wording tells in many ways. */
    boolean isSoft(String type) {
        return SOFT_TYPES.stream().anyMatch(soft -> facts.isType(type, soft));
    }

    /** A capital or a region may stand for the country that acts or is dealt with: "the throne in Brussels". */
    private boolean standsForState(Fact fact, Claim.Named claim) {
        return fact.roles().entrySet().stream()
                .filter(role -> CountrySides.SOURCES.contains(role.getKey())
                        || role.getKey().equals("to"))
                .anyMatch(role -> kin.narrower(role.getValue(), claim.entities()));
    }
}
