package attache.intents;

import attache.data.Field;
import attache.facts.Facts;
import attache.facts.Property;
import attache.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads one intent. */
final class IntentReader {

    static final List<String> LANGUAGES =
            Stream.of(Language.values()).map(Language::code).toList();

    private static final List<String> KEYS =
            List.of("properties", "kind", "says", "missing", "example", "suggests", "phrases", "heldout");
    private static final List<String> KINDS =
            Stream.of(Kind.values()).map(IntentReader::key).toList();

    private final Facts facts;
    private final Phrases phrases;
    private final PhraseCheck phraseCheck;

    IntentReader(Facts facts, Phrases phrases, PhraseCheck phraseCheck) {
        this.facts = facts;
        this.phrases = phrases;
        this.phraseCheck = phraseCheck;
    }

    Intent read(String name, Field root) {
        root.entries();
        root.allowOnly(KEYS);
        Kind kind = root.get("kind").map(IntentReader::readKind).orElse(Kind.ANSWER);
        List<String> properties = readProperties(root, kind, name);
        return new Intent(
                name,
                kind,
                properties,
                new SaysReader(facts, properties).read(root, kind),
                readMissing(root, kind),
                readExample(root),
                readSuggests(root),
                readPhrases(root, "phrases", name, kind, properties),
                readPhrases(root, "heldout", name, kind, properties));
    }

    private static Kind readKind(Field field) {
        int index = KINDS.indexOf(field.value());
        if (index < 0) {
            field.error("is an unknown kind", "use one of " + String.join(", ", KINDS));
        }
        return index < 0 ? Kind.ANSWER : Kind.values()[index];
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private List<String> readProperties(Field root, Kind kind, String name) {
        if (kind != Kind.ANSWER) {
            root.get("properties")
                    .ifPresent(field -> field.error("has no place in a " + key(kind), "take it out, or the kind"));
            return List.of();
        }
        Optional<Field> field = root.need("properties", "name what the intent asks about, or give it another kind");
        List<Field> items = field.map(Field::items).orElse(List.of());
        items.forEach(item -> readProperty(item, name));
        if (field.isPresent() && items.isEmpty()) {
            field.get().error("is empty", "name what the intent asks about");
        }
        return items.stream().map(Field::value).distinct().toList();
    }

    private void readProperty(Field item, String name) {
        if (facts.property(item.value()).isEmpty() && !facts.mayDefine(item.value())) {
            item.error("is an unknown property", "add it to \"properties\" in the facts, or correct its name");
        }
        phraseCheck
                .claim(item.value(), name)
                .ifPresent(other -> item.error(
                        "is a property that \"" + other + "\" asks about already", "keep it in one of the two"));
    }

    private static Map<Language, String> readMissing(Field root, Kind kind) {
        Optional<Field> field = kind == Kind.ANSWER
                ? root.get("missing")
                : root.need("missing", "write a sentence for each language under \"missing\"");
        Map<Language, String> missing = new EnumMap<>(Language.class);
        field.ifPresent(all -> {
            all.allowOnly(LANGUAGES);
            Gaps.check(all, "a sentence");
            all.entries()
                    .forEach((code, text) -> Language.of(code)
                            .ifPresent(language ->
                                    readSentence(text).ifPresent(sentence -> missing.put(language, sentence))));
        });
        return new LinkedHashMap<>(missing);
    }

    private static Map<Language, String> readExample(Field root) {
        Map<Language, String> examples = new EnumMap<>(Language.class);
        root.get("example").ifPresent(all -> {
            all.allowOnly(LANGUAGES);
            Gaps.check(all, "a question to suggest");
            all.entries()
                    .forEach((code, text) -> Language.of(code)
                            .ifPresent(language ->
                                    readSentence(text).ifPresent(sentence -> examples.put(language, sentence))));
        });
        return new LinkedHashMap<>(examples);
    }

    private static Optional<String> readSentence(Field field) {
        SaysReader.checkQuotes(field);
        return field.text().map(String::strip);
    }

    private List<String> readSuggests(Field root) {
        List<Field> items = root.get("suggests").map(Field::items).orElse(List.of());
        Set<String> seen = new LinkedHashSet<>();
        for (Field item : items) {
            if (facts.fact(item.value()).isEmpty() && !facts.mayDefine(item.value())) {
                item.error("is no fact", "correct the id, or add the fact");
            }
            if (!seen.add(item.value())) {
                item.error("is here twice", "keep one of the two");
            }
        }
        return List.copyOf(seen);
    }

    private List<Phrase> readPhrases(Field root, String key, String name, Kind kind, List<String> properties) {
        List<Phrase> found = new ArrayList<>();
        if (phrases == Phrases.READ) {
            Set<String> roles = new LinkedHashSet<>();
            properties.forEach(
                    id -> facts.property(id).map(Property::roles).ifPresent(all -> roles.addAll(all.keySet())));
            boolean rolesKnown =
                    properties.stream().allMatch(id -> facts.property(id).isPresent());
            Labels labels = new Labels(kind, roles, rolesKnown);
            Optional<Field> field =
                    key.equals("phrases") ? root.need(key, "write how people ask, under \"phrases\"") : root.get(key);
            field.ifPresent(all -> found.addAll(new PhraseReader(labels, phraseCheck, name, key).read(all)));
        }
        return found;
    }
}
