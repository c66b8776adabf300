package attache.botapi.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a server answers: a status, a body of a type, and headers beside the usual ones. */
public record Answer(int status, String type, byte[] body, Map<String, String> headers) {

    /** An answer in JSON. */
    public static Answer json(int status, String body) {
        return of(status, "application/json", body);
    }

    /** An answer as a proxy in between gives it. */
    public static Answer html(int status, String body) {
        return of(status, "text/html", body);
    }

    /** The same answer with one more header. */
    public Answer with(String name, String value) {
        Map<String, String> more = new java.util.TreeMap<>(headers);
        more.put(name, value);
        return new Answer(status, type, body, more);
    }

    /** The bytes that go over the line. */
    public byte[] encoded() {
        StringBuilder head = new StringBuilder(128);
        head.append("HTTP/1.1 ")
                .append(status)
                .append(" Status\r\nContent-Type: ")
                .append(type);
        head.append("\r\nContent-Length: ").append(body.length).append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[start.length + body.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }

    private static Answer of(int status, String type, String body) {
        return new Answer(status, type, body.getBytes(StandardCharsets.UTF_8), Map.of());
    }
}
