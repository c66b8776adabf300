package attache.botapi.http;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** A client's connection to a server on loopback, kept for one request after another. */
public final class Line implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;

    /**
     * Connects.
     *
     * @param patience how long an answer may take
     */
    public Line(int port, Duration patience) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(Math.toIntExact(patience.toMillis()));
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** Sends one request and reads its answer. */
    public Message ask(String method, String path, Map<String, String> headers, byte[] body) throws IOException {
        send(request(method, path, headers, body));
        return answer();
    }

    /** Sends these bytes as they are. */
    public void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    /** Reads one answer. */
    public Message answer() throws IOException {
        Message answer = Message.read(in);
        if (answer == null) {
            throw new EOFException("the server closed the connection without an answer");
        }
        return answer;
    }

    /** The bytes of a request. */
    public static byte[] request(String method, String path, Map<String, String> headers, byte[] body) {
        StringBuilder head = new StringBuilder(256);
        head.append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (!method.equals("GET")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[start.length + body.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
