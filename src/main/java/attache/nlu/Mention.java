package attache.nlu;

import java.util.List;

/**
 * A stretch of tokens that names something: from (inclusive) to (exclusive), and every entity that bears the name.
 *
 * @param owning whether the name bears the ending of one that owns: "Kanadas"
 */
record Mention(int from, int to, List<String> entities, String typed, boolean owning) {

    Mention {
        entities = List.copyOf(entities);
    }
}
