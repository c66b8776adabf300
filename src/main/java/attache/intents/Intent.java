package attache.intents;

import attache.language.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a question can be about.
 *
 * @param name the name of its file, without ".yaml"
 * @param kind what the bot does with such a question
 * @param properties the properties that it asks about
 * @param says for each language and property the message patterns of a fact, best first
 * @param missing for each language what the source does not say, or the reply of smalltalk
 * @param examples for each language a question of this intent, to suggest
 * @param suggests ids of facts near it
 * @param phrases how people ask, to train on
 * @param heldout how people ask, never trained on
 */
public record Intent(
        String name,
        Kind kind,
        List<String> properties,
        Map<Language, Map<String, List<String>>> says,
        Map<Language, String> missing,
        Map<Language, String> examples,
        List<String> suggests,
        List<Phrase> phrases,
        List<Phrase> heldout) {

    public Intent {
        properties = List.copyOf(properties);
        says = copy(says);
        missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
        examples = Collections.unmodifiableMap(new LinkedHashMap<>(examples));
        suggests = List.copyOf(suggests);
        phrases = List.copyOf(phrases);
        heldout = List.copyOf(heldout);
    }

    /** The message patterns for a fact of a property, best first. */
    public List<String> says(Language language, String property) {
        return says.getOrDefault(language, Map.of()).getOrDefault(property, List.of());
    }

    public Optional<String> missing(Language language) {
        return Optional.ofNullable(missing.get(language));
    }

    /** A question of this intent, to suggest. */
    public Optional<String> example(Language language) {
        return Optional.ofNullable(examples.get(language));
    }

    private static Map<Language, Map<String, List<String>>> copy(Map<Language, Map<String, List<String>>> says) {
        Map<Language, Map<String, List<String>>> copy = new LinkedHashMap<>();
        says.forEach((language, patterns) -> copy.put(language, lists(patterns)));
        return Collections.unmodifiableMap(copy);
    }

    private static Map<String, List<String>> lists(Map<String, List<String>> patterns) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        patterns.forEach((property, list) -> copy.put(property, List.copyOf(list)));
        return Collections.unmodifiableMap(copy);
    }
}
