package attache.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpServerTest {

    private static final int MOST_BYTES = 1000;

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server = start();

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void an_endpoint_answers_by_the_body_when_it_is_ready() throws Exception {
        HttpResponse<String> response = post("/echo", "word ".repeat(100), "let me in");

        assertEquals(200, response.statusCode());
        assertEquals("word ".repeat(100), response.body());
        assertEquals("text/plain", response.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(response.headers().firstValue("Server").isEmpty());
    }

    @Test
    void what_is_refused_is_answered_before_its_body_is_read() throws Exception {
        assertEquals(401, post("/echo", "x".repeat(5 * MOST_BYTES), "wrong").statusCode());
    }

    @Test
    void a_body_that_is_too_long_is_refused_whether_it_says_so_or_not() throws Exception {
        assertEquals(413, post("/echo", "x".repeat(MOST_BYTES + 1), "let me in").statusCode());
        HttpRequest unsaid = HttpRequest.newBuilder(at("/echo"))
                .header("Key", "let me in")
                .POST(HttpRequest.BodyPublishers.fromPublisher(
                        HttpRequest.BodyPublishers.ofString("x".repeat(50 * MOST_BYTES))))
                .build();
        assertEquals(
                413, client.send(unsaid, HttpResponse.BodyHandlers.ofString()).statusCode());
    }

    @Test
    void other_paths_and_methods_are_told_apart_and_a_defect_is_500() throws Exception {
        assertEquals(404, post("/other", "", "").statusCode());
        assertEquals(405, get("/echo").statusCode());
        assertEquals("POST", get("/echo").headers().firstValue("Allow").orElseThrow());
        assertEquals(500, get("/defect").statusCode());
        assertEquals(500, get("/late-defect").statusCode());
    }

    @Test
    void a_port_that_is_taken_is_told() {
        IOException taken = assertThrows(
                IOException.class, () -> HttpServer.start("second", "127.0.0.1", server.port(), List.of()));

        assertTrue(taken.getMessage().contains(Integer.toString(server.port())), taken.getMessage());
    }

    private static HttpServer start() {
        Endpoint echo = new Endpoint() {
            @Override
            public CompletionStage<Answer> answer(byte[] body) {
                return CompletableFuture.supplyAsync(() -> Answer.of(200, "text/plain", new String(body)));
            }

            @Override
            public Optional<Answer> refusal(Function<String, Optional<String>> header) {
                return header.apply("key").filter("let me in"::equals).isPresent()
                        ? Optional.empty()
                        : Optional.of(Answer.of(401));
            }
        };
        try {
            return HttpServer.start(
                    "test",
                    "127.0.0.1",
                    0,
                    List.of(
                            new Route("POST", "/echo", MOST_BYTES, echo),
                            Route.get("/defect", body -> {
                                throw new IllegalStateException("defect");
                            }),
                            Route.get(
                                    "/late-defect",
                                    body -> CompletableFuture.failedFuture(new IllegalStateException("defect")))));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private HttpResponse<String> post(String path, String body, String key) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(at(path))
                .header("Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
