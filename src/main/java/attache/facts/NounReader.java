package attache.facts;

import attache.data.Field;
import attache.language.Inflection;
import attache.language.Language;
import attache.language.Noun;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what the names of an entity need to be inflected: under "grammar" their gender, under "forms" what no rule makes. */
final class NounReader {

    private static final List<String> LANGUAGES =
            Stream.of(Language.values()).map(Language::code).toList();

    private final Field entity;
    private final String type;

    NounReader(Field entity, String type) {
        this.entity = entity;
        this.type = type;
    }

    Map<Language, Noun> read(Map<Language, List<String>> names) {
        entity.get("grammar").ifPresent(field -> field.allowOnly(LANGUAGES));
        entity.get("forms").ifPresent(field -> field.allowOnly(LANGUAGES));
        Map<Language, Noun> nouns = new EnumMap<>(Language.class);
        names.forEach((language, known) -> known.stream()
                .findFirst()
                .ifPresent(name -> nouns.put(language, new Noun(name, grammar(language), type, forms(language)))));
        return nouns;
    }

    private String grammar(Language language) {
        Optional<Field> field = entity.get("grammar").flatMap(all -> all.get(language.code()));
        List<String> known = Inflection.of(language).grammars();
        field.filter(given -> !known.contains(given.value()))
                .ifPresent(given -> given.error(
                        "is no grammar of a noun in this language",
                        known.isEmpty() ? "leave it out" : "use one of \"" + String.join("\", \"", known) + "\""));
        return field.map(Field::value).orElse("");
    }

    private Map<String, String> forms(Language language) {
        Map<String, String> forms = new LinkedHashMap<>();
        entity.get("forms").flatMap(all -> all.get(language.code())).ifPresent(all -> {
            all.allowOnly(Stream.concat(Stream.of(Inflection.SELF), Inflection.of(language).forms().stream())
                    .toList());
            all.entries().forEach((form, text) -> text.text().ifPresent(given -> forms.put(form, given)));
        });
        return forms;
    }
}
