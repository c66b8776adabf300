package attache.intents;

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
    private final String contentHash;

    Intents(List<Intent> intents, String contentHash) {
        Map<String, Intent> names = new LinkedHashMap<>();
        Map<String, Intent> properties = new LinkedHashMap<>();
        for (Intent intent : intents) {
            names.putIfAbsent(intent.name(), intent);
            intent.properties().forEach(property -> properties.putIfAbsent(property, intent));
        }
        this.byName = Collections.unmodifiableMap(names);
        this.byProperty = Collections.unmodifiableMap(properties);
        this.contentHash = contentHash;
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

    /** A hash of the files that this was read from. */
    public String contentHash() {
        return contentHash;
    }
}
