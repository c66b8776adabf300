package attache.facts;

import java.util.Map;

/** A kind of fact: its roles in order, each with the type of its values, and the role that is asked for by default. */
public record Property(String id, Map<String, String> roles, String asks) {

    public Property {
        roles = Immutable.map(roles);
    }
}
