package attache.rendering;

import attache.facts.EntityValue;
import attache.facts.Fact;
import attache.facts.Figure;
import attache.facts.Value;
import attache.intents.Intents;
import attache.language.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        String property = fact.property().id();
        Map<String, Object> values = values(fact);
        return intents.forProperty(property).map(intent -> intent.says(language, property)).orElse(List.of()).stream()
                .filter(pattern -> values.keySet().containsAll(sentences.placeholders(pattern)))
                .findFirst()
                .map(pattern -> sentences.format(pattern, values));
    }

    private Map<String, Object> values(Fact fact) {
        Map<String, Object> values = new LinkedHashMap<>();
        fact.roles().forEach((role, filled) -> add(role, filled, values));
        return values;
    }

    private void add(String role, List<Value> filled, Map<String, Object> values) {
        String list = wordings.list(filled);
        values.put(role, list);
        values.put(role + "_n", filled.size());
        if (filled.get(0) instanceof EntityValue named) {
            values.put(role + "_id", named.entity().replace('-', '_'));
            values.put(role + "_a", wordings.inflection().indefinite(wordings.name(named.entity())));
            values.put(role + "_pl", wordings.inflection().plural(wordings.name(named.entity())));
            values.put(role + "_s", wordings.inflection().possessive(list));
            values.put(role + "_adj", wordings.adjective(named.entity()));
        } else if (filled.get(0) instanceof Figure figure) {
            values.put(role + "_n", figure.value());
        }
    }
}
