package attache.rendering;

import attache.facts.Fact;
import attache.facts.Period;
import attache.facts.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says what a question that leans on the one before was taken to speak of, where the answer does not tell by itself. */
final class Echo {

    private final Sentences sentences;
    private final Wordings wordings;

    Echo(Sentences sentences, Wordings wordings) {
        this.sentences = sentences;
        this.wordings = wordings;
    }

    /** A statement in a frame; one with the echo where there is something to echo. */
    String framed(String key, Map<String, Object> statement, List<Value> echo) {
        String withEcho = key + ".echo";
        if (echo.isEmpty() || !sentences.has(withEcho)) {
            return sentences.say(key, statement);
        }
        Map<String, Object> values = new HashMap<>(statement);
        values.put("echo", named(echo));
        return sentences.say(withEcho, values);
    }

    /** What is told of a thing; with its name before it where the fact speaks of others of its kind beside it. */
    String told(String statement, Fact fact, List<Value> echo) {
        boolean amongOthers = echo.size() == 1
                && fact.roles().values().stream().anyMatch(values -> values.size() > 1 && values.contains(echo.get(0)));
        return amongOthers
                ? sentences.say("told.echo", Map.of("statement", statement, "echo", named(echo)))
                : statement;
    }

    private String named(List<Value> echo) {
        return wordings.inflection()
                .list(echo.stream()
                        .map(value -> value instanceof Period period ? wordings.date(period) : wordings.word(value))
                        .toList());
    }
}
