package attache.nlu;

import java.util.List;

/** A stretch of tokens that names something: from (inclusive) to (exclusive), and every entity that bears the name. */
record Mention(int from, int to, List<String> entities, String typed) {

    Mention {
        entities = List.copyOf(entities);
    }
}
