package attache.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One statement of the source.
 *
 * @param id its name in the data
 * @param property what kind of statement it is
 * @param roles the values of each role that it fills, in the order of the property
 * @param closure whether its lists are complete
 * @param negated whether it says that something is not so
 * @param same ids of facts that say the same
 * @param disagrees ids of facts that say otherwise of the same matter
 * @param implied roles that the source only implies
 * @param source where it stands
 */
public record Fact(
        String id,
        Property property,
        Map<String, List<Value>> roles,
        Closure closure,
        boolean negated,
        List<String> same,
        List<String> disagrees,
        Set<String> implied,
        List<SourcePlace> source) {

    public Fact {
        roles = Immutable.lists(roles);
        same = List.copyOf(same);
        disagrees = List.copyOf(disagrees);
        implied = Immutable.set(implied);
        source = List.copyOf(source);
    }

    /** The values of a role; empty where the fact leaves it open. */
    public List<Value> values(String role) {
        return roles.getOrDefault(role, List.of());
    }

    public boolean has(String role) {
        return roles.containsKey(role);
    }
}
