package attache.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Copies that cannot be changed and, unlike those of {@link Map#copyOf}, keep their order. */
final class Immutable {

    private Immutable() {}

    static <K, V> Map<K, V> map(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    static <K, V> Map<K, List<V>> lists(Map<K, List<V>> map) {
        Map<K, List<V>> copy = new LinkedHashMap<>();
        map.forEach((key, list) -> copy.put(key, List.copyOf(list)));
        return Collections.unmodifiableMap(copy);
    }

    static <V> Set<V> set(Set<V> set) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }
}
