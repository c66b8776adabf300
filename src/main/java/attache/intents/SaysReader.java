package attache.intents;

import attache.data.Field;
import attache.data.Node;
import attache.facts.Facts;
import attache.facts.Property;
import attache.language.Inflection;
import attache.language.Language;
import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads how the facts of an intent are worded, and checks each pattern. */
final class SaysReader {

    /** What may follow the name of a role and "_" in a placeholder in every language; the forms of a noun come besides. */
    private static final List<String> FORMS = List.of("n", "id", "g", "date");

    private final Facts facts;
    private final List<String> properties;

    SaysReader(Facts facts, List<String> properties) {
        this.facts = facts;
        this.properties = properties;
    }

    Map<Language, Map<String, List<String>>> read(Field root, Kind kind) {
        Map<Language, Map<String, List<String>>> says = new EnumMap<>(Language.class);
        if (kind != Kind.ANSWER) {
            root.get("says").ifPresent(field -> field.error("has no place here", "word the reply under \"missing\""));
            return says;
        }
        root.need("says", "word a fact in each language, such as \"{of} has {kind_a} in {where}.\"")
                .ifPresent(field -> {
                    field.allowOnly(IntentReader.LANGUAGES);
                    Gaps.check(field, "how a fact is worded");
                    field.entries()
                            .forEach((code, wording) -> Language.of(code)
                                    .ifPresent(language -> says.put(language, readLanguage(language, wording))));
                });
        return new LinkedHashMap<>(says);
    }

    private Map<String, List<String>> readLanguage(Language language, Field wording) {
        Map<String, List<String>> patterns = new LinkedHashMap<>();
        if (!wording.isTable()) {
            if (properties.size() > 1) {
                wording.error("does not say for which property", "write the patterns under the name of each property");
            } else {
                properties.forEach(property -> patterns.put(property, readPatterns(language, wording, property)));
            }
            return patterns;
        }
        wording.allowOnly(properties);
        for (String property : properties) {
            wording.get(property)
                    .ifPresentOrElse(
                            field -> patterns.put(property, readPatterns(language, field, property)),
                            () -> Gaps.report(
                                    wording.named(wording.place() + "." + property), language, "how it is worded"));
        }
        return patterns;
    }

    private List<String> readPatterns(Language language, Field field, String property) {
        List<String> patterns = new ArrayList<>();
        if (field.items().isEmpty()) {
            field.error("is empty", "write at least one pattern");
        }
        for (Field item : field.items()) {
            checkQuotes(item);
            item.text().ifPresent(pattern -> {
                checkPattern(language, item, pattern, property);
                patterns.add(pattern.strip());
            });
        }
        return patterns;
    }

    /** YAML cuts a text without quotes at " #", and reads some words as something else. */
    static void checkQuotes(Field field) {
        if (field.form().filter(Node.Form.PLAIN::equals).isPresent()) {
            field.error("stands without quotes", "put it in double quotes");
        }
    }

    private void checkPattern(Language language, Field field, String pattern, String property) {
        if (pattern.contains("'{") || pattern.contains("'}")) {
            field.error("has ' before a brace, which would make it plain text", "write ’, or two ''");
            return;
        }
        Set<String> placeholders;
        try {
            placeholders = placeholders(new MessagePattern(pattern));
        } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
            field.error("is no message pattern (" + firstLine(wrong) + ")", "check its braces, and {role} within them");
            return;
        }
        facts.property(property).ifPresent(known -> checkPlaceholders(language, field, placeholders, known));
    }

    private static Set<String> placeholders(MessagePattern pattern) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            MessagePattern.Part.Type type = part.getType();
            if (type == MessagePattern.Part.Type.ARG_NAME || type == MessagePattern.Part.Type.ARG_NUMBER) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }

    private static void checkPlaceholders(Language language, Field field, Set<String> placeholders, Property property) {
        Set<String> roles = property.roles().keySet();
        List<String> forms = Stream.concat(FORMS.stream(), Inflection.of(language).forms().stream())
                .toList();
        for (String name : placeholders) {
            boolean known = roles.contains(name)
                    || roles.stream().anyMatch(role -> forms.stream().anyMatch(form -> name.equals(role + "_" + form)));
            if (!known) {
                field.withValue(name)
                        .error(
                                "is an unknown placeholder",
                                "use one of " + String.join(", ", roles) + ", alone or with one of _"
                                        + String.join(" _", forms));
            }
        }
    }

    private static String firstLine(RuntimeException wrong) {
        return String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
    }
}
