package attache.rendering;

import attache.facts.Fact;
import attache.facts.Value;
import attache.intents.Intents;
import attache.language.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** States a fact by the pattern of its intent: the first one whose placeholders the fact fills. */
final class Statements {

    private final Intents intents;
    private final Language language;
    private final Sentences sentences;
    private final Wordings wordings;

    Statements(Intents intents, Language language, Sentences sentences, Wordings wordings) {
        this.intents = intents;
        this.language = language;
        this.sentences = sentences;
        this.wordings = wordings;
    }

    /** The statement, beginning as within a sentence; empty where the intent has no pattern that fits. */
    Optional<String> state(Fact fact) {
        return patterns(fact).stream()
                .flatMap(pattern -> filled(pattern, fact).stream())
                .findFirst();
    }

    /** What the fact lacks for each pattern of its intent, in the order of the patterns; nothing where one fits. */
    List<Set<String>> lacking(Fact fact) {
        return patterns(fact).stream().map(pattern -> lacking(pattern, fact)).toList();
    }

    private Optional<String> filled(String pattern, Fact fact) {
        return lacking(pattern, fact).isEmpty()
                ? Optional.of(sentences.format(pattern, values(pattern, fact)))
                : Optional.empty();
    }

    /** What is asked for in any case, or by the choice that this fact makes, and is not there. */
    private Set<String> lacking(String pattern, Fact fact) {
        Map<String, Object> values = values(pattern, fact);
        Set<String> lacking = new TreeSet<>(sentences.placeholders(pattern));
        lacking.removeAll(values.keySet());
        Set<String> within = new TreeSet<>(sentences.allPlaceholders(pattern));
        within.removeAll(values.keySet());
        if (lacking.isEmpty() && !within.isEmpty()) {
            String tried = sentences.format(pattern, values);
            within.stream().filter(name -> tried.contains("{" + name + "}")).forEach(lacking::add);
        }
        return lacking;
    }

    private List<String> patterns(Fact fact) {
        String property = fact.property().id();
        return intents.forProperty(property)
                .map(intent -> intent.says(language, property))
                .orElse(List.of());
    }

    private Map<String, Object> values(String pattern, Fact fact) {
        Map<String, Object> values = new LinkedHashMap<>();
        sentences
                .allPlaceholders(pattern)
                .forEach(name -> value(name, fact).ifPresent(value -> values.put(name, value)));
        return values;
    }

    /** The value of a placeholder: a role, alone or with "_" and a form behind it. */
    private Optional<Object> value(String name, Fact fact) {
        List<Value> whole = fact.values(name);
        if (!whole.isEmpty()) {
            return Optional.of(wordings.list(whole));
        }
        for (int cut = name.lastIndexOf('_'); cut > 0; cut = name.lastIndexOf('_', cut - 1)) {
            List<Value> values = fact.values(name.substring(0, cut));
            if (!values.isEmpty()) {
                return wordings.form(name.substring(cut + 1), values);
            }
        }
        return Optional.empty();
    }
}
