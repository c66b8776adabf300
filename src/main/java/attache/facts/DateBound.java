package attache.facts;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a time stands to the dates that the source names. */
public enum DateBound {
    IN,
    BY,
    AFTER,
    SINCE,
    BEFORE,
    ABOUT;

    /** The bound as it stands in the data. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<DateBound> of(String key) {
        return Stream.of(values()).filter(bound -> bound.key().equals(key)).findFirst();
    }
}
