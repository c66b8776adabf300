package attache.turn;

import attache.facts.SourcePlace;
import java.util.List;

/** What the bot says to a question, and how it came to say so. */
public record Reply(
        String text,
        String language,
        Outcome outcome,
        String intent,
        String form,
        String asks,
        double confidence,
        List<String> facts,
        List<SourcePlace> sources,
        List<String> suggestions,
        List<String> unanswered) {

    public Reply {
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
        suggestions = List.copyOf(suggestions);
        unanswered = List.copyOf(unanswered);
    }
}
