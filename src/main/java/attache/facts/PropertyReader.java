package attache.facts;

import attache.data.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the properties. */
final class PropertyReader {

    /** Types of roles that are no types of entities. */
    static final Set<String> VALUE_TYPES = Set.of("date", "money", "number");

    private final FactsDraft draft;

    PropertyReader(FactsDraft draft) {
        this.draft = draft;
    }

    void read(List<Field> roots) {
        for (Field root : roots) {
            root.get("properties").ifPresent(all -> all.entries().forEach(this::readProperty));
        }
    }

    private void readProperty(String id, Field field) {
        draft.define("property", id, field.file()).ifPresent(first -> duplicate(id, field, first));
        field.allowOnly(List.of("roles", "asks"));
        Map<String, String> roles = new LinkedHashMap<>();
        field.need("roles", "write the roles with their types, such as {\"of\": \"country\"}")
                .ifPresent(all -> all.entries().forEach((role, type) -> readRole(role, type, roles)));
        String asks = field.need("asks", "name the role that is asked for by default")
                .flatMap(role -> readAsks(role, roles))
                .orElse("");
        draft.properties().putIfAbsent(id, new Property(id, roles, asks));
    }

    private static void duplicate(String id, Field field, String first) {
        field.named("properties." + id).error("is a property in " + first + " already", "merge the two, or rename one");
    }

    private void readRole(String role, Field type, Map<String, String> roles) {
        if (FactReader.KEYS.contains(role)) {
            type.error("belongs to a role with the name of a key of facts", "rename the role");
            return;
        }
        if (!VALUE_TYPES.contains(type.value())
                && !draft.types().containsKey(type.value())
                && !draft.mayDefine(type.value())) {
            type.error("is an unknown type", "use date, money, number or one of \"types\", or add it there");
        }
        roles.put(role, type.value());
    }

    private static Optional<String> readAsks(Field field, Map<String, String> roles) {
        if (!roles.containsKey(field.value())) {
            field.error("is no role of this property", "use one of " + String.join(", ", roles.keySet()));
        }
        return field.text();
    }
}
