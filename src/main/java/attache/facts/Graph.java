package attache.facts;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Follows links from name to name. */
final class Graph {

    private Graph() {}

    /** Whether a name is another one, or leads to it. */
    static boolean reaches(String from, String to, Function<String, ? extends Collection<String>> next) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (name.equals(to)) {
                return true;
            }
            if (seen.add(name)) {
                open.addAll(next.apply(name));
            }
        }
        return false;
    }

    /** Whether a name leads back to itself. */
    static boolean isCyclic(String name, Function<String, ? extends Collection<String>> next) {
        return next.apply(name).stream().anyMatch(first -> reaches(first, name, next));
    }
}
