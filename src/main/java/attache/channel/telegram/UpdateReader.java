package attache.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;

/** Reads updates, each by itself: what is to be kept of one first, and all that it says later. */
final class UpdateReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The lane of what belongs to no chat and no person. */
    private static final String NOBODY = "nobody";

    /** Reads an update as it comes by webhook; empty where it is no update at all. */
    Optional<Arrival> arrival(byte[] json) {
        try {
            return arrival(MAPPER.readTree(json), json);
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    /**
     * Reads a list of updates as it comes by polling, empty in the place of what is no update at all.
     *
     * @throws IOException where it is no list
     */
    List<Optional<Arrival>> arrivals(String json) throws IOException {
        JsonNode updates = MAPPER.readTree(json);
        if (!updates.isArray()) {
            throw new IOException("no list of updates");
        }
        List<Optional<Arrival>> arrivals = new ArrayList<>();
        updates.forEach(update -> arrivals.add(arrival(update, update.toString().getBytes(StandardCharsets.UTF_8))));
        return arrivals;
    }

    private static Optional<Arrival> arrival(JsonNode update, byte[] json) {
        JsonNode number = update.path("update_id");
        return number.isIntegralNumber()
                ? Optional.of(new Arrival(number.asLong(), lane(update), json))
                : Optional.empty();
    }

    /** The chat of whatever the update holds, else the person. */
    private static String lane(JsonNode update) {
        for (Map.Entry<String, JsonNode> field : update.properties()) {
            JsonNode content = field.getValue();
            for (JsonNode chat : List.of(content.at("/chat/id"), content.at("/message/chat/id"))) {
                if (chat.isIntegralNumber()) {
                    return chat.asText();
                }
            }
            for (JsonNode person : List.of(content.at("/from/id"), content.at("/user/id"))) {
                if (person.isIntegralNumber()) {
                    return person.asText();
                }
            }
        }
        return NOBODY;
    }

    /**
     * Reads all that an update says.
     *
     * @throws IOException where it is not as the Bot API says
     */
    Update update(byte[] json) throws IOException {
        try {
            return MAPPER.readValue(json, Update.class);
        } catch (JsonMappingException unreadable) {
            // Not the message of the exception, which may quote what people write.
            throw new IOException("not as the Bot API says at " + path(unreadable));
        } catch (JsonProcessingException | RuntimeException unreadable) {
            throw new IOException(
                    "not as the Bot API says: " + unreadable.getClass().getSimpleName());
        }
    }

    private static String path(JsonMappingException unreadable) {
        return unreadable.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    /** Whether a person sent an update. */
    static boolean isBy(byte[] json, long person) {
        try {
            JsonNode update = MAPPER.readTree(json);
            return update.properties().stream()
                    .anyMatch(field -> field.getValue().at("/from/id").asLong() == person);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Reads a person or a bot; empty where it is none. */
    static Optional<User> user(String json) {
        try {
            return Optional.of(MAPPER.readValue(json, User.class));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
