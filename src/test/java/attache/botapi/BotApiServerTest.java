package attache.botapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class BotApiServerTest {

    private static final String POLL = "{\"offset\":%d,\"timeout\":%d}";

    private BotApiServer server;
    private Client client;

    @BeforeEach
    void open() throws IOException {
        server = new BotApiServer();
        client = new Client(server);
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        server.close();
    }

    @Test
    void an_update_stays_until_a_higher_offset_confirms_it() throws IOException {
        Person person = server.person(7, "en");
        int first = person.says("one");
        int second = person.says("two");

        assertEquals(List.of(first, second), ids(client.call("getUpdates", "{}")));
        assertEquals(List.of(first, second), ids(client.call("GETUPDATES", POLL.formatted(first, 0))));
        assertEquals(List.of(second), ids(client.call("getupdates", POLL.formatted(first + 1, 0))));
        assertEquals(1, server.updates().size());
    }

    @Test
    void a_poll_waits_for_an_update() throws Exception {
        CompletableFuture<JsonNode> poll = inBackground("getUpdates", POLL.formatted(0, 10));
        server.journal().awaitCalls("getUpdates", 1, java.time.Duration.ofSeconds(5));

        int id = server.person(7, "en").says("one");

        assertEquals(List.of(id), ids(poll.get(5, TimeUnit.SECONDS)));
    }

    @Test
    void a_second_poller_ends_the_first_with_a_conflict() throws Exception {
        CompletableFuture<JsonNode> first = inBackground("getUpdates", POLL.formatted(0, 10));
        server.journal().awaitCalls("getUpdates", 1, java.time.Duration.ofSeconds(5));
        Thread.sleep(50);

        client.call("getUpdates", POLL.formatted(1, 0));

        assertEquals(409, first.get(5, TimeUnit.SECONDS).get("error_code").asInt());
    }

    @Test
    void polling_conflicts_with_a_webhook_that_is_set() throws IOException {
        client.call("setWebhook", "{\"url\":\"https://bot.example/hook\"}");

        assertEquals(409, client.call("getUpdates", "{}").get("error_code").asInt());
        assertTrue(client.call("deleteWebhook", "{}").get("ok").asBoolean());
        assertTrue(client.call("getUpdates", "{}").get("ok").asBoolean());
    }

    @Test
    void ids_that_begin_anew_are_given_to_whoever_asks_for_higher_ones() throws IOException {
        int old = server.person(7, "en").says("one");
        client.call("getUpdates", POLL.formatted(old + 1, 0));
        server.updates().goOnFrom(5000);

        int id = server.person(7, "en").says("two");

        assertEquals(List.of(id), ids(client.call("getUpdates", POLL.formatted(old + 1, 0))));
        assertEquals(1, server.updates().size());
    }

    @Test
    void a_message_is_kept_and_told() throws IOException {
        server.person(7, "en");

        JsonNode answer = client.call("sendMessage", "{\"chat_id\":7,\"text\":\"<b>x</b>\",\"parse_mode\":\"HTML\"}");

        assertEquals(1, answer.get("result").get("message_id").asInt());
        Sent sent = server.journal().sent(7).get(0);
        assertEquals("x", sent.text());
        assertTrue(sent.has("bold"));
    }

    @Test
    void a_form_and_a_form_of_parts_say_the_same() throws IOException {
        server.person(7, "en");
        String parts = "--b0\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n7\r\n"
                + "--b0\r\nContent-Disposition: form-data; name=\"text\"\r\nContent-Length: 4\r\n\r\né\r\n--\r\n--b0--\r\n";

        client.post("sendMessage", "application/x-www-form-urlencoded", "chat_id=7&text=%C3%A9%0D%0A--");
        client.post("sendMessage", "multipart/form-data; boundary=b0", parts);

        assertEquals(
                List.of("é\r\n--", "é\r\n--"),
                server.journal().sent(7).stream().map(Sent::text).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sendMessage   | {'chat_id':8,'text':'x'}               | 400 | Bad Request: chat not found",
                "sendMessage   | {'text':'x'}                           | 400 | Bad Request: chat_id is empty",
                "sendMessage   | {'chat_id':7,'text':' '}               | 400 | Bad Request: message text is empty",
                "sendMessage   | {'chat_id':7,'text':'x','message_thread_id':3} | 400 | Bad Request: message thread not found",
                "sendMessage   | {'chat_id':7,'text':'x','reply_parameters':{'message_id':99}} | 400 | Bad Request: message to be replied not found",
                "sendMessage   | {'chat_id':7,'text':'x','reply_markup':{'inline_keyboard':[[{'text':'b','callback_data':''}]]}} | 400 | Bad Request: BUTTON_DATA_INVALID",
                "editMessageText | {'chat_id':7,'message_id':99,'text':'x'} | 400 | Bad Request: message to edit not found",
                "answerCallbackQuery | {'callback_query_id':'1'}         | 400 | Bad Request: query is too old and response timeout expired or query ID is invalid",
                "setWebhook    | {'url':'http://bot.example'}           | 400 | Bad Request: bad webhook: An HTTPS URL must be provided for webhook",
                "noSuchMethod  | {}                                     | 404 | Not Found: method not found",
            })
    void what_is_wrong_is_refused(String method, String json, int code, String description) throws IOException {
        server.person(7, "en");

        JsonNode answer = client.call(method, json.replace('\'', '"'));

        assertEquals(code, answer.get("error_code").asInt());
        assertEquals(description, answer.get("description").asText());
    }

    @Test
    void an_edit_that_changes_nothing_is_refused() throws IOException {
        server.person(7, "en");
        client.call("sendMessage", "{\"chat_id\":7,\"text\":\"x\"}");
        String edit = "{\"chat_id\":7,\"message_id\":1,\"text\":\"y\"}";

        assertEquals(
                "y",
                client.call("editMessageText", edit).get("result").get("text").asText());
        assertTrue(client.call("editMessageText", edit)
                .get("description")
                .asText()
                .startsWith("Bad Request: message is not modified"));
    }

    @Test
    void who_blocked_the_bot_is_not_reached() throws IOException {
        Person person = server.person(7, "en");
        person.blocks();

        JsonNode answer = client.call("sendMessage", "{\"chat_id\":7,\"text\":\"x\"}");

        assertEquals(
                "Forbidden: bot was blocked by the user",
                answer.get("description").asText());
        assertEquals(1, ids(client.call("getUpdates", "{}")).size());
    }

    @Test
    void a_wrong_token_opens_nothing() throws IOException {
        assertEquals(401, client.get("/bot1:x/getMe").status());
        assertEquals(404, client.get("/").status());
    }

    @Test
    void faults_come_as_often_as_scripted() throws IOException {
        server.person(7, "en");
        server.faults().next(2, "sendMessage", Fault.tooManyRequests(3));

        JsonNode first = client.call("sendMessage", "{\"chat_id\":7,\"text\":\"x\"}");
        client.call("sendMessage", "{\"chat_id\":7,\"text\":\"x\"}");
        JsonNode third = client.call("sendMessage", "{\"chat_id\":7,\"text\":\"x\"}");

        assertEquals(3, first.get("parameters").get("retry_after").asInt());
        assertTrue(third.get("ok").asBoolean());
        assertEquals(1, server.journal().accepted());
    }

    @Test
    void a_cut_after_the_call_leaves_it_done() {
        server.person(7, "en");
        server.faults().next(1, "sendMessage", Fault.cutAfter());

        assertThrows(IOException.class, () -> client.call("sendMessage", "{\"chat_id\":7,\"text\":\"x\"}"));
        assertEquals(1, server.journal().accepted());
    }

    @Test
    void a_server_that_was_away_comes_back_on_its_port() throws IOException {
        String url = server.url();

        server.goAway();
        assertThrows(IOException.class, () -> client.call("getMe", "{}"));
        assertThrows(IOException.class, () -> new Client(server));
        server.comeBack();

        assertEquals(url, server.url());
        try (Client again = new Client(server)) {
            assertTrue(again.call("getMe", "{}").get("ok").asBoolean());
        }
    }

    private CompletableFuture<JsonNode> inBackground(String method, String json) {
        return CompletableFuture.supplyAsync(() -> {
            try (Client other = new Client(server)) {
                return other.call(method, json);
            } catch (IOException problem) {
                throw new java.io.UncheckedIOException(problem);
            }
        });
    }

    private static List<Integer> ids(JsonNode answer) {
        List<Integer> ids = new ArrayList<>();
        answer.get("result").forEach(update -> ids.add(update.get("update_id").asInt()));
        return ids;
    }
}
