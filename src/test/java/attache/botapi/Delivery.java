package attache.botapi;

import attache.botapi.http.Line;
import attache.botapi.http.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** One connection of a webhook, opened again whenever it is gone. */
final class Delivery implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Line line;
    private int connected;

    /** Connects where there is no connection to this port; tells whether there is one now. */
    boolean connect(int port) {
        if (line != null && connected == port) {
            return true;
        }
        close();
        try {
            line = new Line(port, PATIENCE);
            connected = port;
            return true;
        } catch (IOException | IllegalArgumentException nobodyThere) {
            return false;
        }
    }

    /** Posts an update; null where the connection is gone instead of an answer. */
    Message post(String path, String secret, Update update) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("Connection", "keep-alive");
        if (!secret.isEmpty()) {
            headers.put("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        try {
            Message answer = line.ask("POST", path, headers, update.json().getBytes(StandardCharsets.UTF_8));
            if (answer.isLast()) {
                close();
            }
            return answer;
        } catch (IOException gone) {
            close();
            return null;
        }
    }

    @Override
    public void close() {
        if (line != null) {
            try {
                line.close();
            } catch (IOException alreadyClosed) {
                // It is of no more use either way.
            }
            line = null;
        }
    }
}
