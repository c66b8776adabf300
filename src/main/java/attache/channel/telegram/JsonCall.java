package attache.channel.telegram;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.ApiResponse;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * A call of a method of the Bot API as JSON, which the outbox keeps and the library's client sends. It is made of the library's own method
 * where there is one; a method or field that the library lacks is called all the same. What it returns is the result as JSON.
 */
final class JsonCall extends BotApiMethod<String> {

    private static final long serialVersionUID = 1L;

    private static final TypeReference<ApiResponse<String>> RESPONSE = new TypeReference<>() {};
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String CHAT = "chat_id";
    private static final String DOCUMENT = "document";
    private static final String NOTE = "attache";

    private final transient ObjectNode body;

    private JsonCall(ObjectNode body) {
        this.body = body;
    }

    /** A call without parameters, to be given by {@link #with}. */
    static JsonCall of(String method) {
        return new JsonCall(MAPPER.createObjectNode().put(METHOD_FIELD, method));
    }

    static JsonCall of(BotApiMethod<?> method) {
        return new JsonCall(MAPPER.valueToTree(method));
    }

    /** Reads what {@link #bytes} wrote. */
    static JsonCall read(byte[] bytes) {
        try {
            return new JsonCall((ObjectNode) MAPPER.readTree(bytes));
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    byte[] bytes() {
        try {
            return MAPPER.writeValueAsBytes(body);
        } catch (JsonProcessingException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    /** The same call with a parameter set. */
    JsonCall with(String parameter, Object value) {
        ObjectNode other = body.deepCopy();
        other.set(parameter, MAPPER.valueToTree(value));
        return new JsonCall(other);
    }

    /** The same call without some parameters. */
    JsonCall without(String... parameters) {
        ObjectNode other = body.deepCopy();
        for (String parameter : parameters) {
            other.remove(parameter);
        }
        return new JsonCall(other);
    }

    /**
     * What the outbox keeps with a call and Telegram does not get to see.
     *
     * @param exchange the key of the exchange whose reply it is part of
     * @param part which message of the reply, from 0
     */
    record Note(String exchange, int part, Deed deed) {}

    /** What is to become of a message: sent, changed where it was sent before, or deleted. */
    enum Deed {
        SEND,
        EDIT,
        DELETE
    }

    /** The same call with a note. */
    JsonCall noting(Note note) {
        return with(NOTE, List.of(note.exchange, note.part, note.deed));
    }

    Optional<Note> note() {
        JsonNode note = body.path(NOTE);
        return note.isArray()
                ? Optional.of(new Note(
                        note.path(0).asText(),
                        note.path(1).asInt(),
                        Deed.valueOf(note.path(2).asText())))
                : Optional.empty();
    }

    JsonCall withoutNote() {
        return without(NOTE);
    }

    boolean has(String parameter) {
        return body.has(parameter);
    }

    /** A parameter as text; empty where it is not set. */
    String text(String parameter) {
        return body.path(parameter).asText("");
    }

    /** The same call of another method. */
    JsonCall as(String method) {
        return with(METHOD_FIELD, method);
    }

    /** The chat that it is sent to; empty where it is sent to none. */
    String chat() {
        return text(CHAT);
    }

    JsonCall to(String chat) {
        return with(CHAT, chat);
    }

    /** The id of the message that a result tells of; 0 where it tells of none. */
    static int messageIdOf(String result) {
        try {
            return MAPPER.readTree(result).path("message_id").asInt();
        } catch (JsonProcessingException none) {
            return 0;
        }
    }

    /** A file to send. */
    record Attachment(String name, String content) {}

    /** A call that sends a file, whose content the outbox keeps with it. */
    static JsonCall document(String name, String content) {
        return of("senddocument").with(DOCUMENT, List.of(name, content));
    }

    /** The file that it sends. */
    Optional<Attachment> attachment() {
        JsonNode document = body.path(DOCUMENT);
        return document.isArray()
                ? Optional.of(new Attachment(
                        document.path(0).asText(), document.path(1).asText()))
                : Optional.empty();
    }

    @Override
    public String getMethod() {
        return text(METHOD_FIELD);
    }

    @JsonValue
    JsonNode body() {
        return body;
    }

    @Override
    public String deserializeResponse(String answer) throws TelegramApiRequestException {
        try {
            JsonNode response = MAPPER.readTree(answer);
            if (response.path("ok").asBoolean(false)) {
                return response.path("result").toString();
            }
            if (!response.path("error_code").isInt()) {
                throw new TelegramApiRequestException("The answer to " + getMethod() + " is none of the Bot API");
            }
            throw new TelegramApiRequestException("Refused " + getMethod(), MAPPER.convertValue(response, RESPONSE));
        } catch (JsonProcessingException | IllegalArgumentException noJson) {
            throw new TelegramApiRequestException("The answer to " + getMethod() + " is no JSON of the Bot API");
        }
    }
}
