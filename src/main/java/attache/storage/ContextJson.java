package attache.storage;

import attache.turn.Context;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Writes the context of a conversation as JSON, and reads it. */
final class ContextJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .annotationIntrospector(new SealedTypes())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ContextJson() {}

    /** Has each value of a sealed type tell which of the permitted types it is. */
    private static final class SealedTypes extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonTypeInfo.Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated type) {
            return type instanceof AnnotatedClass && type.getRawType().isSealed()
                    ? JsonTypeInfo.Value.construct(
                            JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "is", null, false, null, null)
                    : super.findPolymorphicTypeInfo(config, type);
        }

        @Override
        public List<NamedType> findSubtypes(Annotated type) {
            Class<?> raw = type.getRawType();
            return raw.isSealed()
                    ? Stream.of(raw.getPermittedSubclasses())
                            .map(permitted -> new NamedType(permitted, permitted.getSimpleName()))
                            .toList()
                    : super.findSubtypes(type);
        }
    }

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
