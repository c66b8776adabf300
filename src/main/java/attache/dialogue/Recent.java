package attache.dialogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Results of a function of its key alone that were wanted lately; the ones unused for longest are forgotten first. */
final class Recent<K, V> {

    private final int most;
    private final Map<K, V> results = new LinkedHashMap<>(16, 0.75f, true);

    /** @param most how many results are kept */
    Recent(int most) {
        this.most = most;
    }

    /** The result for a key, found by the function where it is not known; several threads may find it at once. */
    V get(K key, Supplier<V> function) {
        synchronized (results) {
            V known = results.get(key);
            if (known != null) {
                return known;
            }
        }
        V found = function.get();
        synchronized (results) {
            results.put(key, found);
            if (results.size() > most) {
                results.remove(results.keySet().iterator().next());
            }
        }
        return found;
    }
}
