package attache.facts;

import attache.data.Field;
import attache.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the outline of the source, and the types of entities. */
final class OutlineReader {

    private final FactsDraft draft;

    OutlineReader(FactsDraft draft) {
        this.draft = draft;
    }

    void read(List<Field> roots) {
        for (Field root : roots) {
            root.get("source").ifPresent(this::readSource);
            root.get("types").ifPresent(this::readTypes);
        }
        for (Field root : roots) {
            root.get("types").ifPresent(this::checkTypes);
        }
    }

    private void readSource(Field field) {
        draft.define("source", "", field.file())
                .ifPresent(first -> field.error("is in " + first + " already", "keep one outline of the source"));
        field.allowOnly(List.of("title", "credit", "sections"));
        String title = text(field, "title");
        String credit = text(field, "credit");
        List<SourceOutline.Section> sections = new ArrayList<>();
        Set<String> names = new HashSet<>();
        field.need("sections", "list the sections with their sentence counts")
                .ifPresent(list -> list.list().forEach(item -> readSection(item, sections, names)));
        draft.source(new SourceOutline(title, credit, sections));
    }

    private static String text(Field field, String key) {
        return field.need(key, "write it as a text").flatMap(Field::text).orElse("");
    }

    private static void readSection(Field field, List<SourceOutline.Section> sections, Set<String> names) {
        field.allowOnly(List.of("name", "sentences", "names"));
        String name = text(field, "name");
        if (!names.add(name)) {
            field.get("name").ifPresent(again -> again.error("is a section twice", "merge the two"));
        }
        List<Integer> counts = new ArrayList<>();
        field.need("sentences", "write the number of sentences of each paragraph, such as [3, 1]")
                .ifPresent(list -> list.list().forEach(item -> item.count().ifPresent(counts::add)));
        sections.add(new SourceOutline.Section(name, counts, readNames(field)));
    }

    private static Map<Language, String> readNames(Field section) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        section.get("names").ifPresent(all -> {
            all.allowOnly(Stream.of(Language.values()).map(Language::code).toList());
            all.entries()
                    .forEach((code, text) -> Language.of(code)
                            .ifPresent(language -> text.text().ifPresent(name -> names.put(language, name))));
        });
        return names;
    }

    private void readTypes(Field types) {
        for (Map.Entry<String, Field> type : types.entries().entrySet()) {
            Field parent = type.getValue();
            draft.define("type", type.getKey(), parent.file())
                    .ifPresent(first -> parent.error("is a type in " + first + " already", "keep one of the two"));
            draft.types().putIfAbsent(type.getKey(), parent.value());
        }
    }

    private void checkTypes(Field types) {
        for (Map.Entry<String, Field> type : types.entries().entrySet()) {
            Field parent = type.getValue();
            if (parent.value().isEmpty()) {
                continue;
            }
            if (!draft.types().containsKey(parent.value())) {
                parent.error("is an unknown type", "add it to \"types\", or write \"\" for a type of its own");
            }
            if (Graph.isCyclic(type.getKey(), name -> List.of(draft.types().getOrDefault(name, "")))) {
                parent.error("makes the types a circle", "give one of them another parent, or \"\"");
            }
        }
    }
}
