package attache.cli;

import attache.facts.SourcePlace;
import attache.turn.Reply;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Writes a reply, or what stands in its place, as one line of JSON. */
final class ReplyJson {

    /** Characters above this one are escaped, so that half a surrogate pair is written, too. */
    private static final int HIGHEST_UNESCAPED = 0xD7FF;

    private static final JsonFactory FACTORY = new JsonFactory();

    private ReplyJson() {}

    static byte[] of(String conversation, Reply reply) {
        return line(json -> {
            json.writeStringField("conversation", conversation);
            json.writeStringField("text", reply.text());
            json.writeStringField("lang", reply.language());
            json.writeStringField("outcome", reply.outcome().json());
            json.writeStringField("intent", reply.intent());
            json.writeStringField("form", reply.form());
            json.writeStringField("asks", reply.asks());
            json.writeFieldName("confidence");
            json.writeNumber(rounded(reply.confidence()).toPlainString());
            writeStrings(json, "facts", reply.facts());
            writeSources(json, reply.sources());
            writeStrings(json, "suggestions", reply.suggestions());
            if (!reply.unanswered().isEmpty()) {
                writeStrings(json, "unanswered", reply.unanswered());
            }
        });
    }

    static byte[] error(Optional<String> conversation, String fault, long lineNumber) {
        return line(json -> {
            if (conversation.isPresent()) {
                json.writeStringField("conversation", conversation.get());
            }
            json.writeStringField("error", fault);
            json.writeNumberField("line", lineNumber);
        });
    }

    private static BigDecimal rounded(double confidence) {
        double known = Double.isFinite(confidence) ? confidence : 0;
        return BigDecimal.valueOf(known).setScale(3, RoundingMode.HALF_UP);
    }

    private static void writeStrings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void writeSources(JsonGenerator json, List<SourcePlace> sources) throws IOException {
        json.writeArrayFieldStart("sources");
        for (SourcePlace source : sources) {
            json.writeStartObject();
            json.writeStringField("section", source.section());
            json.writeNumberField("paragraph", source.paragraph());
            json.writeNumberField("sentence", source.sentence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Written as a whole, so that a failure half-way leaves no half line on the output. */
    private static byte[] line(Fields fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            json.setHighestNonEscapedChar(HIGHEST_UNESCAPED);
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }
}
