package attache.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One value of a JSON or YAML file, with the line on which it begins. */
public sealed interface Node {

    int line();

    /** How a text is written. */
    enum Form {
        /** In quotes. */
        QUOTED,
        /** As a block after "|", in YAML. */
        BLOCK,
        /** Without quotes, in YAML. */
        PLAIN,
        NUMBER,
        BOOLEAN,
        NULL
    }

    /** An object: its values by their keys, in the order of the file. */
    record Table(Map<String, Node> entries, int line) implements Node {
        public Table {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** A list. */
    record Items(List<Node> nodes, int line) implements Node {
        public Items {
            nodes = List.copyOf(nodes);
        }
    }

    /** Anything that has no parts. */
    record Text(String text, Form form, int line) implements Node {}
}
