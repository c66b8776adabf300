package attache.data;

import java.util.LinkedHashMap;
import java.util.Map;

/** The entries of an object while it is read: names each key that comes twice. */
final class TreeBuilder {

    /** The deepest nesting that is read; the data needs six. */
    static final int DEEPEST = 50;

    private final String file;
    private final Problems problems;

    TreeBuilder(DataFile file, Problems problems) {
        this.file = file.shownName();
        this.problems = problems;
    }

    /** Adds an entry, unless its key is there already. */
    void put(Map<String, Node> entries, String key, Node value, int line) {
        Node first = entries.putIfAbsent(key, value);
        if (first != null) {
            problems.error(
                    file,
                    "line " + line,
                    key,
                    "is a key that this object has already, on line " + first.line(),
                    "merge the two, or rename one");
        }
    }

    static Map<String, Node> entries() {
        return new LinkedHashMap<>();
    }

    static void checkDepth(int depth, int line) throws SyntaxFault {
        if (depth > DEEPEST) {
            throw new SyntaxFault("it is nested more than " + DEEPEST + " deep", line, 0);
        }
    }
}
