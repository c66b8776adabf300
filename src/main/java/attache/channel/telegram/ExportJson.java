package attache.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;

/** All that is kept of a person, as a JSON document for that person. */
final class ExportJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ObjectNode json = MAPPER.createObjectNode();

    ExportJson(Instant at, long person) {
        json.put("exported", at.toString()).put("person", person);
        json.putArray("questions");
        json.putArray("conversations");
        json.putArray("setAside");
    }

    void language(String code) {
        json.put("language", code);
    }

    void question(ExchangeKey key, ExchangeJson exchange, Optional<Instant> at) {
        ObjectNode question = json.withArray("questions").addObject();
        at.ifPresent(time -> question.put("at", time.toString()));
        question.put("chat", key.chat()).put("message", key.id());
        question.setAll((ObjectNode) MAPPER.valueToTree(exchange));
    }

    /** @param context what is remembered of the conversation, as JSON */
    void conversation(String name, byte[] context) {
        ObjectNode conversation = json.withArray("conversations").addObject().put("name", name);
        try {
            conversation.set("remembered", MAPPER.readTree(context));
        } catch (IOException otherVersion) {
            conversation.put("remembered", "in a form of another version of the bot");
        }
    }

    void setAside(String update) {
        json.withArray("setAside").add(update);
    }

    String text() {
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException defect) {
            throw new UncheckedIOException(defect);
        }
    }
}
