package attache.channel.telegram;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes records as JSON and reads them; what is null, 0 or empty is left away. */
final class RecordJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.ALWAYS))
            .build();

    private RecordJson() {}

    static byte[] bytes(Object record) {
        try {
            return MAPPER.writeValueAsBytes(record);
        } catch (JsonProcessingException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    /** Reads a record that begins at an offset; empty where another version of the bot wrote it and this one cannot read it. */
    static <T> Optional<T> read(byte[] json, int offset, Class<T> type) {
        try {
            return Optional.of(MAPPER.readValue(json, offset, json.length - offset, type));
        } catch (IOException | RuntimeException otherVersion) {
            return Optional.empty();
        }
    }

    /** The fields of an object whose values are texts. */
    static Map<String, String> texts(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<LinkedHashMap<String, String>>() {});
        } catch (JsonProcessingException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    /** Whether JSON, or the field of it that is named where the name is not empty, says the same as a value. */
    static boolean says(String json, String field, Object value) {
        try {
            var said = MAPPER.readTree(json);
            return (field.isEmpty() ? said : said.path(field)).equals(MAPPER.valueToTree(value));
        } catch (JsonProcessingException none) {
            return false;
        }
    }
}
