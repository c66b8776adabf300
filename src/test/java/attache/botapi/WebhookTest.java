package attache.botapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.botapi.http.Answer;
import attache.botapi.http.Listener;
import attache.botapi.http.Message;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WebhookTest {

    private static final Answer OK = Answer.json(200, "");

    private final LinkedBlockingQueue<Message> posted = new LinkedBlockingQueue<>();
    private volatile Function<Message, Answer> bot = request -> OK;
    private final Listener listener = new Listener(request -> {
        posted.add(request);
        return bot.apply(request);
    });
    private BotApiServer server;

    @BeforeEach
    void open() throws IOException {
        listener.open();
        server = new BotApiServer();
        server.leadWebhookTo(listener.port());
        try (Client client = new Client(server)) {
            client.call("setWebhook", "{\"url\":\"https://bot.example/hook\",\"secret_token\":\"s3cret\"}");
        }
    }

    @AfterEach
    void close() {
        server.close();
        listener.close();
    }

    @Test
    void an_update_comes_with_the_secret_to_the_path_of_the_url() throws Exception {
        server.person(7, "en").says("one");

        Message request = next();
        assertEquals("/hook", request.target());
        assertEquals("s3cret", request.header("x-telegram-bot-api-secret-token"));
        assertTrue(request.text().contains("\"text\":\"one\""));
    }

    @Test
    void the_next_update_of_a_chat_waits_for_the_one_before() throws Exception {
        List<Integer> answers = new ArrayList<>(List.of(500, 500, 503, 200));
        bot = request -> Answer.json(request.text().contains("one") ? answers.remove(0) : 200, "");

        server.person(7, "en").says("one");
        server.person(7, "en").says("two");

        List<String> order = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            order.add(next().text().contains("one") ? "one" : "two");
        }
        assertEquals(List.of("one", "one", "one", "one", "two"), order);
    }

    @Test
    void the_bots_own_patience_is_kept() throws Exception {
        List<Answer> answers = new ArrayList<>(List.of(Answer.json(503, "").with("Retry-After", "1"), OK));
        bot = request -> answers.remove(0);
        server.person(7, "en").says("one");

        next();
        long start = System.nanoTime();
        next();

        assertTrue(System.nanoTime() - start > Duration.ofMillis(900).toNanos());
    }

    @Test
    void a_call_in_the_answer_is_done() throws Exception {
        bot = request -> Answer.json(200, "{\"method\":\"sendMessage\",\"chat_id\":7,\"text\":\"echo\"}");

        server.person(7, "en").says("one");

        assertEquals(
                "echo",
                server.journal().awaitSent(7, 1, Duration.ofSeconds(5)).get(0).text());
    }

    @Test
    void what_waited_while_the_bot_was_away_comes_when_it_is_back() throws Exception {
        listener.close();
        server.person(7, "en").says("one");
        server.person(8, "en").says("two");
        Thread.sleep(150);

        listener.open();

        assertTrue(next().text().contains("text"));
        assertTrue(next().text().contains("text"));
        assertEquals(0, server.webhookRefusals());
    }

    private Message next() throws InterruptedException {
        Message request = posted.poll(5, TimeUnit.SECONDS);
        assertTrue(request != null, "no update came");
        return request;
    }
}
