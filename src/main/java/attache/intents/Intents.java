package attache.intents;

import attache.language.Language;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that the bot can be asked; immutable, sorted by name. */
public final class Intents {

    private final Map<String, Intent> byName;
    private final Map<String, Intent> byProperty;
    private final Map<Language, String> phraseHashes;

    Intents(List<Intent> intents, Map<Language, String> phraseHashes) {
        Map<String, Intent> names = new LinkedHashMap<>();
        Map<String, Intent> properties = new LinkedHashMap<>();
        for (Intent intent : intents) {
            names.putIfAbsent(intent.name(), intent);
            intent.properties().forEach(property -> properties.putIfAbsent(property, intent));
        }
        this.byName = Collections.unmodifiableMap(names);
        this.byProperty = Collections.unmodifiableMap(properties);
        this.phraseHashes = Map.copyOf(phraseHashes);
    }

    public Collection<Intent> all() {
        return byName.values();
    }

    public Optional<Intent> intent(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The intent that asks about a property. */
    public Optional<Intent> forProperty(String property) {
        return Optional.ofNullable(byProperty.get(property));
    }

    /** What tells the phrases of a language, and the intents that they are of, from any others; empty where it has no phrase. */
    public Optional<String> phraseHash(Language language) {
        return Optional.ofNullable(phraseHashes.get(language));
    }
}
