package attache.botapi;

import attache.botapi.http.Line;
import attache.botapi.http.Message;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Calls the server as a bot does, for the server's own tests. */
final class Client implements AutoCloseable {

    private final Line line;

    Client(BotApiServer server) throws IOException {
        line = new Line(Integer.parseInt(server.url().replaceAll(".*:", "")), Duration.ofSeconds(10));
    }

    /** The body of the answer to a call with JSON parameters. */
    JsonNode call(String method, String json) throws IOException {
        return Json.MAPPER.readTree(post(method, "application/json", json).body());
    }

    Message post(String method, String type, String body) throws IOException {
        return line.ask(
                "POST",
                "/bot" + BotApiServer.TOKEN + "/" + method,
                Map.of("Content-Type", type),
                body.getBytes(StandardCharsets.UTF_8));
    }

    Message get(String path) throws IOException {
        return line.ask("GET", path, Map.of(), new byte[0]);
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}
