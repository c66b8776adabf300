package attache.cli;

import attache.turn.Question;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A question as it was read from a line of JSON, or what is wrong with the line. */
final class QuestionJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private String conversation;
    private String text;
    private String language;
    private String fault;

    private QuestionJson() {}

    static QuestionJson of(Line line) {
        QuestionJson read = new QuestionJson();
        read.readAll(line.text());
        if (line.cut()) {
            read.fault = "The line is longer than " + LineReader.LIMIT + " bytes; send a shorter one.";
        }
        return read;
    }

    /** What is wrong with the line, if anything. */
    Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    /** The conversation, where it could be read, whether or not the rest could. */
    Optional<String> conversation() {
        return Optional.ofNullable(conversation);
    }

    /** The question of a line without a fault. */
    Question question() {
        return new Question(conversation, wellFormed(text), Optional.ofNullable(language));
    }

    private void readAll(String line) {
        try (JsonParser parser = FACTORY.createParser(line)) {
            readObject(parser);
        } catch (JsonProcessingException broken) {
            fault = "The line is not valid JSON"
                    + (broken.getLocation() == null
                            ? "."
                            : " (column " + broken.getLocation().getColumnNr() + ").");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void readObject(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            fault = "The line is not a JSON object; send {\"conversation\": \"…\", \"text\": \"…\"}.";
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            readField(parser, parser.currentName());
        }
        if (parser.nextToken() != null) {
            fault = "The line holds more than one JSON value; send one object a line.";
        }
        if (fault == null) {
            require("conversation", conversation);
            require("text", text);
        }
    }

    private void readField(JsonParser parser, String name) throws IOException {
        JsonToken value = parser.nextToken();
        switch (name) {
            case "conversation" -> conversation = string(parser, name, value);
            case "text" -> text = string(parser, name, value);
            case "lang" -> language = value == JsonToken.VALUE_NULL ? null : string(parser, name, value);
            default -> parser.skipChildren();
        }
    }

    private String string(JsonParser parser, String name, JsonToken value) throws IOException {
        if (value == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        parser.skipChildren();
        fault = "\"" + name + "\" is not a string.";
        return null;
    }

    private void require(String name, String value) {
        if (fault == null && (value == null || value.isEmpty())) {
            fault = "\"" + name + "\" is " + (value == null ? "missing." : "empty.");
        }
    }

    /** The text with each half of a surrogate pair that lacks its other half replaced, for no stage below expects one. */
    private static String wellFormed(String text) {
        int[] points = text.codePoints()
                .map(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xFFFD : point)
                .toArray();
        return new String(points, 0, points.length);
    }
}
