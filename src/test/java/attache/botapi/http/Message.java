package attache.botapi.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A request or an answer of HTTP/1.1 as it came over the line; the names of its headers are in lower case. */
public record Message(String startLine, Map<String, String> headers, byte[] body) {

    private static final int LONGEST_LINE = 16_384;

    /**
     * Reads one message.
     *
     * @return null where the other side closed the connection before the first byte
     */
    public static Message read(InputStream in) throws IOException {
        String start = line(in);
        if (start == null) {
            return null;
        }
        Map<String, String> headers = new TreeMap<>();
        for (String line = some(in); !line.isEmpty(); line = some(in)) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IOException("a header without a colon: " + line);
            }
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).trim());
        }
        return new Message(start, headers, body(in, headers));
    }

    /** The second word of the first line: a request's target, or an answer's status. */
    public String target() {
        return startLine.split(" ", 3)[1];
    }

    /** The status of an answer. */
    public int status() {
        return Integer.parseInt(target());
    }

    /** The value of a header named in lower case, or the empty string. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Whether the sender wants no more messages on this connection. */
    public boolean isLast() {
        return header("connection").equalsIgnoreCase("close");
    }

    private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
            return chunks(in);
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return exactly(in, length);
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            int size = Integer.parseInt(some(in).split(";")[0].trim(), 16);
            body.writeBytes(exactly(in, size));
            some(in);
            if (size == 0) {
                return body.toByteArray();
            }
        }
    }

    private static byte[] exactly(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the body ended after " + bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }

    private static String some(InputStream in) throws IOException {
        String line = line(in);
        if (line == null) {
            throw new EOFException("the connection was closed within a message");
        }
        return line;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                if (line.length() == 0) {
                    return null;
                }
                throw new EOFException("the connection was closed within a line");
            }
            if (line.length() > LONGEST_LINE) {
                throw new IOException("a line is too long");
            }
            line.append((char) next);
        }
        if (line.length() > 0 && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        return line.toString();
    }
}
