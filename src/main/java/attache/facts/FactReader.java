package attache.facts;

import attache.data.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the facts, once types, properties and entities are known. */
final class FactReader {

    /** The keys of a fact that are no roles. */
    static final List<String> KEYS =
            List.of("id", "property", "closed", "negated", "same", "disagrees", "implied", "source");

    private final FactsDraft draft;
    private final ValueReader values;
    private final Set<SourcePlace> places;

    FactReader(FactsDraft draft) {
        this.draft = draft;
        this.values = new ValueReader(draft);
        this.places = Set.copyOf(draft.source().places());
    }

    void read(List<Field> roots) {
        List<Field> fields = roots.stream()
                .flatMap(root -> root.get("facts").stream())
                .flatMap(all -> all.list().stream())
                .filter(Field::isTable)
                .map(FactReader::named)
                .toList();
        fields.forEach(this::readFact);
        fields.forEach(this::checkLinks);
    }

    private static Field named(Field field) {
        return field.get("id")
                .map(id -> field.named(field.place() + " " + id.value()))
                .orElse(field);
    }

    private void readFact(Field field) {
        Optional<String> id =
                field.need("id", "give the fact a name of its own").flatMap(Field::text);
        id.flatMap(name -> draft.define("fact", name, field.file()))
                .ifPresent(first -> field.get("id")
                        .orElseThrow()
                        .error("is the id of a fact in " + first + " already", "rename one of the two"));
        Optional<Property> property =
                field.need("property", "name one of \"properties\"").flatMap(this::readProperty);
        List<SourcePlace> source = field.need("source", "name the sentences of the source that say so")
                .map(this::readSource)
                .orElse(List.of());
        if (property.isPresent()) {
            Fact fact = fact(id.orElse(field.place()), property.get(), field, source);
            draft.facts().putIfAbsent(fact.id(), fact);
        }
    }

    private Fact fact(String id, Property property, Field field, List<SourcePlace> source) {
        Map<String, List<Value>> roles = readRoles(field, property);
        return new Fact(
                id,
                property,
                roles,
                closure(field),
                field.get("negated").map(Field::flag).orElse(false),
                texts(field, "same"),
                texts(field, "disagrees"),
                readImplied(field, roles),
                source);
    }

    private Optional<Property> readProperty(Field field) {
        Optional<Property> property = Optional.ofNullable(draft.properties().get(field.value()));
        if (property.isEmpty() && !draft.mayDefine(field.value())) {
            field.error("is an unknown property", "add it to \"properties\", or correct its name");
        }
        return property;
    }

    private Map<String, List<Value>> readRoles(Field field, Property property) {
        field.entries().forEach((key, value) -> {
            if (!KEYS.contains(key) && !property.roles().containsKey(key)) {
                String roles = String.join(", ", property.roles().keySet());
                value.error("is in no role of \"" + property.id() + "\"", "use " + roles);
            }
        });
        Map<String, List<Value>> roles = new LinkedHashMap<>();
        property.roles()
                .forEach((role, type) -> field.get(role)
                        .map(value -> values.read(value, type))
                        .ifPresent(list -> roles.put(role, list)));
        if (roles.isEmpty()) {
            field.error("says nothing", "fill at least one role of \"" + property.id() + "\"");
        }
        return roles;
    }

    private static Closure closure(Field field) {
        return field.get("closed")
                .map(Field::flag)
                .map(closed -> closed ? Closure.CLOSED : Closure.OPEN)
                .orElse(Closure.UNSAID);
    }

    private static List<String> texts(Field field, String key) {
        return field.get(key).map(Field::texts).orElse(List.of());
    }

    private static Set<String> readImplied(Field field, Map<String, List<Value>> roles) {
        Set<String> implied = new LinkedHashSet<>();
        for (Field role : field.get("implied").map(Field::items).orElse(List.of())) {
            if (!roles.containsKey(role.value())) {
                role.error("is no role that this fact fills", "use one of " + String.join(", ", roles.keySet()));
            }
            implied.add(role.value());
        }
        return implied;
    }

    private List<SourcePlace> readSource(Field field) {
        List<SourcePlace> source = new ArrayList<>();
        field.list().forEach(item -> readPlace(item).ifPresent(source::add));
        if (field.isList() && field.items().isEmpty()) {
            field.error("is empty", "name the sentences of the source that say so");
        }
        return source;
    }

    private Optional<SourcePlace> readPlace(Field field) {
        field.allowOnly(List.of("section", "paragraph", "sentence"));
        Optional<String> section = field.need("section", "name a section").flatMap(Field::text);
        Optional<Integer> paragraph = field.need("paragraph", "count from 1").flatMap(Field::count);
        Optional<Integer> sentence = field.need("sentence", "count from 1").flatMap(Field::count);
        if (section.isEmpty() || paragraph.isEmpty() || sentence.isEmpty()) {
            return Optional.empty();
        }
        SourcePlace place = new SourcePlace(section.get(), paragraph.get(), sentence.get());
        if (!places.contains(place) && !draft.mayDefine("source")) {
            String found = section.get() + ", paragraph " + paragraph.get() + ", sentence " + sentence.get();
            field.withValue(found)
                    .error("is no place in the outline of the source", "correct it, or the outline under \"source\"");
        }
        return Optional.of(place);
    }

    private void checkLinks(Field field) {
        for (String key : List.of("same", "disagrees")) {
            for (Field other : field.get(key).map(Field::items).orElse(List.of())) {
                if (!draft.isDefined("fact", other.value()) && !draft.mayDefine(other.value())) {
                    other.error("is no fact", "correct the id, or add the fact");
                }
            }
        }
    }
}
