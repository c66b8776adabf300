package attache.channel.telegram;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * What is kept of one chat, as JSON.
 *
 * @param dead whether it takes no messages, as where a person has blocked the bot
 * @param moved the chat that took its place; null where none did
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
record ChatRecordJson(
        @JsonProperty boolean dead, @JsonProperty String moved) {

    /** A chat that nothing is known of. */
    static final ChatRecordJson NEW = new ChatRecordJson(false, null);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static ChatRecordJson read(byte[] json) {
        try {
            return MAPPER.readValue(json, ChatRecordJson.class);
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    byte[] bytes() {
        try {
            return MAPPER.writeValueAsBytes(this);
        } catch (JsonProcessingException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    Optional<String> movedTo() {
        return Optional.ofNullable(moved);
    }

    ChatRecordJson withDead(boolean isDead) {
        return new ChatRecordJson(isDead, moved);
    }

    ChatRecordJson withMovedTo(String chat) {
        return new ChatRecordJson(dead, chat);
    }
}
