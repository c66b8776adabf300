package attache.facts;

import attache.data.Field;
import attache.language.Language;
import attache.language.Noun;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the entities. */
final class EntityReader {

    private static final List<String> LANGUAGES =
            Stream.of(Language.values()).map(Language::code).toList();

    private final FactsDraft draft;

    EntityReader(FactsDraft draft) {
        this.draft = draft;
    }

    void read(List<Field> roots) {
        for (Field root : roots) {
            root.get("entities").ifPresent(all -> all.entries().forEach(this::readEntity));
        }
        for (Field root : roots) {
            root.get("entities").ifPresent(all -> all.entries().forEach(this::checkLinks));
        }
    }

    private void readEntity(String id, Field field) {
        draft.define("entity", id, field.file())
                .ifPresent(first -> field.named("entities." + id)
                        .error("is an entity in " + first + " already", "merge the two, or rename one"));
        field.allowOnly(List.of("type", "isA", "partOf", "names", "grammar", "forms"));
        String type =
                field.need("type", "name one of \"types\"").map(this::readType).orElse("");
        Optional<String> isA = field.get("isA").flatMap(Field::text);
        List<String> partOf = field.get("partOf").map(Field::texts).orElse(List.of());
        Map<Language, List<String>> names = field.need("names", "write the names in each language")
                .map(this::readNames)
                .orElse(Map.of());
        Map<Language, Noun> nouns = new NounReader(field, type).read(names);
        draft.entities().putIfAbsent(id, new Entity(id, type, isA, partOf, names, nouns));
    }

    private String readType(Field type) {
        if (!draft.types().containsKey(type.value()) && !draft.mayDefine(type.value())) {
            type.error("is an unknown type", "use one of \"types\", or add it there");
        }
        return type.value();
    }

    private Map<Language, List<String>> readNames(Field field) {
        field.allowOnly(LANGUAGES);
        Map<Language, List<String>> names = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            field.need(language.code(), "write the names in this language, the one to show first")
                    .ifPresent(list -> names.put(language, readNamesOf(list)));
        }
        return new LinkedHashMap<>(names);
    }

    private static List<String> readNamesOf(Field list) {
        List<String> names = list.texts();
        if (list.items().isEmpty()) {
            list.error("is empty", "write at least one name");
        }
        Set<String> seen = new HashSet<>();
        for (Field item : list.items()) {
            if (item.isText()
                    && !item.value().isBlank()
                    && !seen.add(item.value().strip())) {
                item.error("is a name of this entity twice", "keep one of the two");
            }
        }
        return names;
    }

    private void checkLinks(String id, Field field) {
        field.get("isA").ifPresent(parent -> {
            checkKnown(parent);
            if (Graph.isCyclic(id, this::kinds)) {
                parent.error("makes \"isA\" a circle", "take it away from one of them");
            }
        });
        field.get("partOf").ifPresent(wholes -> {
            wholes.items().forEach(this::checkKnown);
            if (Graph.isCyclic(id, this::wholes)) {
                wholes.error("makes \"partOf\" a circle", "take it away from one of them");
            }
        });
    }

    private void checkKnown(Field reference) {
        if (!draft.entities().containsKey(reference.value()) && !draft.mayDefine(reference.value())) {
            reference.error("is no entity", "add it to \"entities\", or correct the id");
        }
    }

    private List<String> kinds(String id) {
        return entity(id).flatMap(Entity::isA).stream().toList();
    }

    private List<String> wholes(String id) {
        return entity(id).map(Entity::partOf).orElse(List.of());
    }

    private Optional<Entity> entity(String id) {
        return Optional.ofNullable(draft.entities().get(id));
    }
}
