package attache.storage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** An entry of the review log as a line of JSON. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ReviewLineJson(
        @JsonProperty String day,
        @JsonProperty String kind,
        @JsonProperty String lang,
        @JsonProperty String text,
        @JsonProperty String intent,
        @JsonProperty String form,
        @JsonProperty String asks,
        @JsonProperty double confidence) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static String write(ReviewLog.Dated dated) {
        ReviewLog.Entry entry = dated.entry();
        ReviewLineJson line = new ReviewLineJson(
                dated.day().toString(),
                entry.kind().name().toLowerCase(Locale.ROOT),
                entry.lang(),
                entry.text(),
                entry.intent(),
                entry.form(),
                entry.asks(),
                entry.confidence());
        try {
            return MAPPER.writeValueAsString(line);
        } catch (JsonProcessingException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    /** Reads a line; empty where it is no entry. */
    static Optional<ReviewLog.Dated> read(String json) {
        try {
            ReviewLineJson line = MAPPER.readValue(json, ReviewLineJson.class);
            if (line.text == null) {
                return Optional.empty();
            }
            ReviewLog.Kind kind = ReviewLog.Kind.valueOf(line.kind.toUpperCase(Locale.ROOT));
            return Optional.of(new ReviewLog.Dated(
                    LocalDate.parse(line.day),
                    new ReviewLog.Entry(
                            kind, line.lang, line.text, line.intent, line.form, line.asks, line.confidence)));
        } catch (JsonProcessingException | RuntimeException noEntry) {
            return Optional.empty();
        }
    }
}
