package attache.dialogue;

import java.util.List;

/**
 * A matter that the bot knows of, and questions that it can answer about it.
 *
 * @param id the same in every language
 * @param name what it is called in one language
 */
public record Topic(String id, String name, List<String> questions) {

    /** A topic that is called by its id. */
    public Topic(String name, List<String> questions) {
        this(name, name, questions);
    }

    public Topic {
        questions = List.copyOf(questions);
    }
}
