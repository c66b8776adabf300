package attache.channel.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attache.server.Answer;
import attache.storage.Mailbox;
import attache.storage.MemoryStore;
import attache.storage.Seen;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebhookEndpointTest {

    private static final String UPDATE =
            "{\"update_id\": 5, \"message\": {\"chat\": {\"id\": -7}, \"from\": {\"id\": 8}}}";

    private final TestClock clock = new TestClock();
    private final MemoryStore store = new MemoryStore();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final Observer observer =
            new Observer(new EventLog(new PrintStream(log, true), clock, "1:x"), new Metrics(), clock, false);
    private final Mailbox mailbox = new Mailbox(store, "inbox", clock);
    private final List<String> lanes = new ArrayList<>();
    private boolean full;
    private final WebhookEndpoint endpoint = new WebhookEndpoint(
            "s3cret",
            new Inbox(
                    store,
                    mailbox,
                    new Seen(store, "seen", clock),
                    observer.metrics(),
                    letter -> lanes.add(letter.lane())),
            () -> full,
            observer);

    @Test
    void an_update_is_acknowledged_once_it_is_kept_and_passed_on_once() {
        assertEquals(200, answer(UPDATE).status());
        assertEquals(200, answer(UPDATE).status());

        assertEquals(1, store.size("inbox"));
        assertEquals(List.of("-7"), lanes);
    }

    @Test
    void an_update_that_cannot_be_kept_is_to_come_again() {
        store.fail(true);
        Answer answer = answer(UPDATE);
        assertEquals(503, answer.status());
        assertEquals("2", answer.headers().get("Retry-After"));
        assertEquals(0, mailbox.size());

        store.fail(false);
        assertEquals(200, answer(UPDATE).status());
        assertEquals(List.of("-7"), lanes);
    }

    @Test
    void only_who_knows_the_secret_is_let_in_and_nobody_when_it_is_full() {
        assertEquals(Optional.empty(), refusal("s3cret"));
        assertEquals(Optional.of(401), refusal("s3cre"));
        assertEquals(Optional.of(401), refusal(""));
        full = true;
        assertEquals(Optional.of(503), refusal("s3cret"));
        assertEquals(Optional.of(401), refusal("wrong"));
    }

    @Test
    void what_is_no_update_is_acknowledged_and_told_of_without_its_text() {
        for (String body :
                List.of("", "no json", "[]", "7", "{\"update_id\": \"5\"}", "{\"message\": {\"text\": \"secret\"}}")) {
            assertEquals(200, answer(body).status(), body);
        }
        assertEquals(0, mailbox.size());
        assertEquals(
                6,
                told().lines().filter(line -> line.contains("event=unreadable")).count());
        assertEquals(false, told().contains("secret"));
    }

    private String told() {
        return log.toString(StandardCharsets.UTF_8);
    }

    private Answer answer(String body) {
        return endpoint.answer(body.getBytes(StandardCharsets.UTF_8))
                .toCompletableFuture()
                .join();
    }

    private Optional<Integer> refusal(String secret) {
        return endpoint.refusal(name -> name.equalsIgnoreCase("X-Telegram-Bot-Api-Secret-Token")
                        ? Optional.of(secret)
                        : Optional.empty())
                .map(Answer::status);
    }
}
