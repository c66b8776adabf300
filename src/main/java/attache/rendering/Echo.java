package attache.rendering;

import attache.facts.Fact;
import attache.facts.Period;
import attache.facts.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says what a question that leans on the one before was taken to speak of, where the answer does not tell by itself. */
final class Echo {

    private static final String WITH_ECHO = ".echo";

    private final Sentences sentences;
    private final Wordings wordings;

    Echo(Sentences sentences, Wordings wordings) {
        this.sentences = sentences;
        this.wordings = wordings;
    }

    /** A statement in a frame; one with the echo where there is something to echo. */
    String framed(String key, Map<String, Object> statement, List<Value> echo) {
        String withEcho = key + WITH_ECHO;
        if (echo.isEmpty() || !sentences.has(withEcho)) {
            return sentences.say(key, statement);
        }
        Map<String, Object> values = new HashMap<>(statement);
        values.putAll(named(echo));
        return sentences.say(withEcho, values);
    }

    /** What is told of a thing; with its name before it where the fact speaks of others of its kind beside it. */
    String told(String statement, Fact fact, List<Value> echo) {
        boolean amongOthers = echo.size() == 1
                && fact.roles().values().stream().anyMatch(values -> values.size() > 1 && values.contains(echo.get(0)));
        return amongOthers && sentences.has("told" + WITH_ECHO)
                ? framed("told", Renderer.stated(statement), echo)
                : statement;
    }

    /** What is echoed, plainly and in each form of its language, for a sentence to take the one that it needs. */
    private Map<String, Object> named(List<Value> echo) {
        String plain = wordings.inflection()
                .list(echo.stream()
                        .map(value -> value instanceof Period period ? wordings.date(period) : wordings.word(value))
                        .toList());
        Map<String, Object> values = new HashMap<>(Map.of("echo", plain));
        wordings.inflection()
                .forms()
                .forEach(form ->
                        values.put("echo_" + form, wordings.form(form, echo).orElse(plain)));
        return values;
    }
}
