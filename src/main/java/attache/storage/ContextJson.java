package attache.storage;

import attache.turn.Claim;
import attache.turn.Context;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes the context of a conversation as JSON, and reads it. */
final class ContextJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
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

    static byte[] write(Context context) {
        try {
            return MAPPER.writeValueAsBytes(context);
        } catch (JsonProcessingException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    /** A context; one that another version of the bot wrote and this one cannot read is a conversation begun anew. */
    static Context read(byte[] json) {
        try {
            Context context = MAPPER.readValue(json, Context.class);
            return context.speech() == null ? Context.EMPTY : context;
        } catch (IOException | RuntimeException otherVersion) {
            return Context.EMPTY;
        }
    }
}
