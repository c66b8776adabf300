package attache.botapi;

import attache.botapi.http.Message;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The parameters of a call, all of them text as the Bot API server holds them, however they were sent. */
public final class Parameters {

    private final Map<String, String> values = new TreeMap<>();

    /** Reads them from a request's target and body: JSON, a form, or a form of several parts. */
    static Parameters of(Message request) throws ApiError {
        Parameters read = new Parameters();
        String target = request.target();
        if (target.indexOf('?') >= 0) {
            read.form(target.substring(target.indexOf('?') + 1));
        }
        String type = request.header("content-type");
        if (type.startsWith("application/json")) {
            read.object(request.text());
        } else if (type.startsWith("application/x-www-form-urlencoded")) {
            read.form(request.text());
        } else if (type.startsWith("multipart/form-data")) {
            read.parts(type, request.body());
        }
        return read;
    }

    /** Reads them from the body of a JSON object. */
    static Parameters ofJson(String body) throws ApiError {
        Parameters read = new Parameters();
        read.object(body);
        return read;
    }

    /** Whether there is a value of this name that is not empty. */
    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** The value, or the empty string. */
    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** The value as a whole number; 0 where there is none or it is none, as the server takes it. */
    public long number(String name) {
        try {
            return Long.parseLong(text(name).trim());
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    /** The value as a whole number within bounds, or the given one where there is none. */
    public int number(String name, int otherwise, int least, int most) {
        return has(name) ? (int) Math.max(least, Math.min(most, number(name))) : otherwise;
    }

    /** Whether the value means yes. */
    public boolean isSet(String name) {
        String value = text(name).trim().toLowerCase(java.util.Locale.ROOT);
        return value.equals("true") || value.equals("yes") || value.equals("1");
    }

    /** The value as JSON; missing where there is none. */
    public JsonNode json(String name) throws ApiError {
        if (!has(name)) {
            return MissingNode.getInstance();
        }
        try {
            return Json.MAPPER.readTree(text(name));
        } catch (JsonProcessingException problem) {
            throw ApiError.bad("can't parse " + name.replace('_', ' ') + " JSON object");
        }
    }

    @Override
    public String toString() {
        return values.toString();
    }

    private void object(String body) throws ApiError {
        if (body.isBlank()) {
            return;
        }
        try {
            JsonNode object = Json.MAPPER.readTree(body);
            if (!object.isObject()) {
                throw ApiError.bad("can't parse JSON encoded arguments: expected an object");
            }
            object.properties().forEach(field -> put(field.getKey(), field.getValue()));
        } catch (JsonProcessingException problem) {
            throw ApiError.bad("can't parse JSON encoded arguments");
        }
    }

    private void put(String name, JsonNode value) {
        values.put(name, value.isTextual() ? value.textValue() : value.toString());
    }

    private void form(String text) {
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
    }

    private void parts(String type, byte[] body) throws ApiError {
        int at = type.indexOf("boundary=");
        if (at < 0) {
            throw ApiError.bad("can't parse multipart form data: boundary not found");
        }
        String boundary = type.substring(at + "boundary=".length()).replace("\"", "");
        // One byte a character, so that no part is mangled where the parts are cut.
        String all = new String(body, StandardCharsets.ISO_8859_1);
        for (String part : all.split("--" + java.util.regex.Pattern.quote(boundary))) {
            int end = part.indexOf("\r\n\r\n");
            int name = part.indexOf("name=\"");
            if (end < 0 || name < 0 || name > end) {
                continue;
            }
            String value = part.substring(end + 4, Math.max(end + 4, part.length() - 2));
            values.put(
                    part.substring(name + 6, part.indexOf('"', name + 6)),
                    new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
