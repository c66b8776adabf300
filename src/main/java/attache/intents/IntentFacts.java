package attache.intents;

import attache.facts.Fact;
import attache.facts.Facts;
import attache.facts.Property;
import attache.facts.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The properties and facts that each intent asks about. */
public final class IntentFacts {

    private final Map<String, List<Property>> properties = new LinkedHashMap<>();
    private final Map<String, List<Fact>> facts = new LinkedHashMap<>();

    public IntentFacts(Facts known, Intents intents) {
        for (Intent intent : intents.all()) {
            properties.put(
                    intent.name(),
                    intent.properties().stream()
                            .flatMap(id -> known.property(id).stream())
                            .toList());
            facts.put(
                    intent.name(),
                    intent.properties().stream()
                            .flatMap(id -> known.of(id).stream())
                            .toList());
        }
    }

    /** The properties of an intent; none where it is unknown or needs no fact. */
    public List<Property> properties(String intent) {
        return properties.getOrDefault(intent, List.of());
    }

    /** The facts of an intent, in the order of the files. */
    public List<Fact> of(String intent) {
        return facts.getOrDefault(intent, List.of());
    }

    /** Whether a fact of an intent holds such a value. */
    public boolean anyHolds(String intent, Predicate<Value> such) {
        return of(intent).stream().anyMatch(fact -> holds(fact, such));
    }

    /** How many facts of an intent hold such a value. */
    public long counted(String intent, Predicate<Value> such) {
        return of(intent).stream().filter(fact -> holds(fact, such)).count();
    }

    private static boolean holds(Fact fact, Predicate<Value> such) {
        return fact.roles().values().stream().flatMap(List::stream).anyMatch(such);
    }
}
