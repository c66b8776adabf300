package attache.storage;

import attache.language.Language;
import attache.turn.Claim;
import attache.turn.Context;
import attache.turn.Speech;
import attache.turn.Understanding;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Writes the context of a conversation as JSON, and reads it. */
final class ContextJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Claim.class, KindOfClaim.class)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ContextJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "claim")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Claim.Named.class, name = "named"),
        @JsonSubTypes.Type(value = Claim.Dated.class, name = "dated"),
        @JsonSubTypes.Type(value = Claim.Counted.class, name = "counted"),
        @JsonSubTypes.Type(value = Claim.Qualified.class, name = "qualified"),
        @JsonSubTypes.Type(value = Claim.Unknown.class, name = "unknown")
    })
    private interface KindOfClaim {}

    private record Written(
            Understanding last, List<String> facts, List<String> choices, Language spoken, Language fixed) {}

    static byte[] write(Context context) {
        try {
            return MAPPER.writeValueAsBytes(new Written(
                    context.last().orElse(null),
                    context.facts(),
                    context.choices(),
                    context.speech().last().orElse(null),
                    context.speech().fixed().orElse(null)));
        } catch (JsonProcessingException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    /** A context; one that another version of the bot wrote and this one cannot read is a conversation begun anew. */
    static Context read(byte[] json) {
        try {
            Written written = MAPPER.readValue(json, Written.class);
            Speech speech = new Speech(Optional.ofNullable(written.spoken), Optional.ofNullable(written.fixed));
            return new Context(Optional.ofNullable(written.last), written.facts, written.choices, speech);
        } catch (IOException | RuntimeException otherVersion) {
            return Context.EMPTY;
        }
    }
}
