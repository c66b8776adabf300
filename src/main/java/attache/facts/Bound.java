package attache.facts;

import java.util.Optional;
import java.util.stream.Stream;

/** How exact a figure is. */
public enum Bound {
    EXACTLY("exactly"),
    ABOUT("about"),
    MORE_THAN("more-than"),
    AT_LEAST("at-least"),
    LESS_THAN("less-than"),
    AT_MOST("at-most");

    private final String key;

    Bound(String key) {
        this.key = key;
    }

    /** The bound as it stands in the data. */
    public String key() {
        return key;
    }

    static Optional<Bound> of(String key) {
        return Stream.of(values()).filter(bound -> bound.key.equals(key)).findFirst();
    }
}
