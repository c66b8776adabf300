package attache.dialogue;

import java.util.List;

/** A matter that the bot knows of, and questions that it can answer about it. */
public record Topic(String name, List<String> questions) {

    public Topic {
        questions = List.copyOf(questions);
    }
}
