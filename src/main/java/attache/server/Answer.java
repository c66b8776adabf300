package attache.server;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What the server says to a request. */
public record Answer(int status, Map<String, String> headers, String body) {

    /** An answer with nothing but its status. */
    public static Answer of(int status) {
        return new Answer(status, Map.of(), "");
    }

    /** An answer of a media type. */
    public static Answer of(int status, String mediaType, String body) {
        return new Answer(status, Map.of("Content-Type", mediaType), body);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
