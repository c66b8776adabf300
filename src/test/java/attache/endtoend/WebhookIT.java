package attache.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.botapi.Fault;
import attache.botapi.Sent;
import attache.botapi.http.Line;
import attache.botapi.http.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bot with a webhook: what it takes, and what it turns away. */
class WebhookIT extends OneBot {

    private static final String SEND = "sendMessage";
    private static final int LIMIT = 20;

    private int number = 5000;

    @Override
    Stage begin() throws IOException {
        return Stage.webhook("webhook")
                .with("ATTACHE_QUEUE_LIMIT", Integer.toString(LIMIT))
                .start();
    }

    @Test
    void the_webhook_is_set_with_its_secret() {
        assertEquals("webhook", stage.ready().mode());
        assertEquals(Stage.HOOK, stage.server().webhookUrl());
        assertEquals(
                Stage.SECRET,
                stage.server().journal().calls("setWebhook").get(0).parameters().text("secret_token"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong", Stage.SECRET + "x", "hook-secret_OF-tests_012345678"})
    void who_does_not_know_the_secret_is_turned_away(String secret) throws IOException {
        Message answer = post(secret, update(1));

        assertTrue(List.of(401, 403).contains(answer.status()), answer.startLine());
        stage.isWell(2);
        assertEquals(List.of(), stage.server().journal().sent(1));
    }

    @Test
    void what_is_too_big_is_turned_away() throws IOException {
        byte[] start = Line.request(
                "POST",
                "/hook",
                Map.of("Content-Type", "application/json", "X-Telegram-Bot-Api-Secret-Token", Stage.SECRET),
                new byte[0]);
        String head = new String(start, StandardCharsets.ISO_8859_1)
                .replace("Content-Length: 0", "Content-Length: " + (64L << 20));
        try (Line line = new Line(stage.ready().port(), Duration.ofSeconds(10))) {
            line.send(head.getBytes(StandardCharsets.ISO_8859_1));

            assertEquals(413, line.answer().status());
        }
    }

    @Test
    void only_the_hook_is_there_and_only_to_post_to() throws IOException {
        assertEquals(404, ask("POST", "/", Stage.SECRET, update(1)).status());
        assertTrue(
                List.of(404, 405).contains(ask("GET", "/hook", Stage.SECRET, "").status()));
        assertEquals(404, ask("GET", "/metrics", Stage.SECRET, "").status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "{}",
                "{\"update_id\":1,\"message\":7}",
                "{\"update_id\":\"x\",\"message\":{\"text\":[]}}"
            })
    void what_cannot_be_read_is_not_asked_for_again(String body) throws IOException {
        assertEquals(200, post(Stage.SECRET, body).status());
    }

    @Test
    void an_update_that_comes_again_is_answered_once() throws IOException {
        stage.person(3);
        String update = update(3);
        assertEquals(200, post(Stage.SECRET, update).status());
        assertEquals(200, post(Stage.SECRET, update).status());
        stage.sent(3, 1);
        assertEquals(200, post(Stage.SECRET, update).status());
        stage.person(3).says("Is Belgium a member of NATO?");

        List<Sent> sent = stage.sent(3, 2);
        assertTrue(sent.get(1).text().contains("OECD"), sent.get(1).text());
    }

    @Test
    void a_sender_that_stops_halfway_holds_nothing_up() throws IOException {
        try (Line line = new Line(stage.ready().port(), Duration.ofSeconds(10))) {
            line.send("POST /hook HTTP/1.1\r\nHost: x\r\nContent-Le".getBytes(StandardCharsets.ISO_8859_1));
            stage.isWell(4);
        }
    }

    @Test
    void more_than_can_wait_is_turned_away_with_a_time_and_answered_later() throws IOException {
        stage.server().faults().always(call -> call.method().equals("sendmessage"), Fault.tooManyRequests(1));
        int refusals = stage.server().webhookRefusals();
        for (int i = 0; i < 10 * LIMIT; i++) {
            stage.person(100 + i % 50).says(Ask.ALL.get(i / 50).question());
        }
        Stage.until("updates that are turned away", () -> stage.server().webhookRefusals() > refusals);
        String more = update(3);
        Message answer = post(Stage.SECRET, more);
        assertEquals(503, answer.status());
        assertTrue(
                answer.header("retry-after").matches("[1-9]\\d*"),
                answer.headers().toString());

        stage.server().faults().clear();

        for (int i = 0; i < 50; i++) {
            List<Integer> answered = stage.sent(100 + i, 4).stream()
                    .map(sent -> Ask.answeredBy(sent.text()))
                    .toList();
            assertEquals(List.of(0, 1, 2, 3), answered);
        }
    }

    @Test
    void failures_and_cuts_of_the_bot_api_lose_nothing() {
        stage.server().faults().next(2, SEND, Fault.html(502));
        stage.server().faults().next(1, SEND, Fault.cutBefore());
        stage.server().faults().next(1, SEND, Fault.tooManyRequests(1));
        stage.person(5).says(Ask.ALL.get(0).question());
        stage.person(5).says(Ask.ALL.get(1).question());

        assertTrue(stage.sent(5, 2).get(0).text().contains("Winnipeg"));
    }

    private Message post(String secret, String body) throws IOException {
        return ask("POST", "/hook", secret, body);
    }

    private Message ask(String method, String path, String secret, String body) throws IOException {
        Map<String, String> headers = new TreeMap<>(Map.of("Content-Type", "application/json"));
        if (!secret.isEmpty()) {
            headers.put("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        try (Line line = new Line(stage.ready().port(), Duration.ofSeconds(10))) {
            return line.ask(method, path, headers, body.getBytes(StandardCharsets.UTF_8));
        }
    }

    private String update(long who) {
        return Posts.message(number++, who, "Who liberated Zeebrugge?");
    }
}
