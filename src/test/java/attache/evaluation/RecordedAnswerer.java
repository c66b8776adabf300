package attache.evaluation;

import attache.dialogue.StubAnswerer;
import attache.turn.Outcome;
import attache.turn.Question;
import attache.turn.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Says in each conversation what was recorded for it, and fails where a failure was recorded. */
final class RecordedAnswerer extends StubAnswerer {

    private final Map<String, Deque<JsonNode>> replies = new TreeMap<>();

    /** @param file one reply a line, those of each conversation in order */
    static RecordedAnswerer of(Path file) throws IOException {
        RecordedAnswerer answerer = new RecordedAnswerer();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode reply = json.readTree(line);
            answerer.replies
                    .computeIfAbsent(reply.get("conversation").asText(), key -> new ArrayDeque<>())
                    .add(reply);
        }
        return answerer;
    }

    /** The same replies for the conversations of all banks taken as one. */
    RecordedAnswerer together() {
        RecordedAnswerer together = new RecordedAnswerer();
        Collection<Deque<JsonNode>> inOrder = replies.values();
        List<Deque<JsonNode>> conversations = new ArrayList<>(inOrder);
        for (int i = 0; i < conversations.size(); i++) {
            together.replies.put("0-c%05d".formatted(i), conversations.get(i));
        }
        return together;
    }

    @Override
    public Reply reply(Question question) {
        JsonNode reply = replies.get(question.conversation()).remove();
        if (reply.has("error")) {
            throw new IllegalStateException(reply.get("error").asText());
        }
        return new Reply(
                reply.get("text").asText(),
                reply.get("lang").asText(),
                Outcome.valueOf(reply.get("outcome").asText().toUpperCase(Locale.ROOT)),
                reply.get("intent").asText(),
                reply.get("form").asText(),
                "",
                reply.get("confidence").asDouble(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
