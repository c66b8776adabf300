package attache.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.botapi.Fault;
import attache.botapi.Person;
import attache.botapi.Sent;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What goes wrong while the bot polls: one bot lives through all of it. */
class PollingIT extends OneBot {

    private static final String POLL = "getUpdates";

    @Override
    Stage begin() throws IOException {
        return Stage.polling("polling").start();
    }

    @Test
    void an_answer_has_its_sources_folded_away() {
        stage.person(1).says("Who liberated Zeebrugge?");

        Sent answer = stage.sent(1, 1).get(0);
        assertTrue(answer.text().contains("Dragoons"), answer.text());
        assertTrue(answer.marked("expandable_blockquote").contains("World Wars"), answer.text());
    }

    @Test
    void the_first_words_and_what_is_no_text_get_a_line_each() {
        Person person = stage.person(2);
        person.says("/start");
        person.says("/help@" + attache.botapi.BotApiServer.USERNAME);
        person.sends("sticker");
        person.sends("voice");
        person.sends("photo");
        person.sends("location");

        List<Sent> sent = stage.sent(2, 6);
        assertEquals(6, sent.size());
    }

    @Test
    void an_update_that_comes_twice_is_answered_once() {
        int id = stage.person(3).says("Who liberated Zeebrugge?");
        stage.sent(3, 1);
        stage.server().updates().addAgain(3, id, Posts.message(id, 3, "Who liberated Zeebrugge?"));
        stage.person(3).says("Is Belgium a member of NATO?");

        List<Sent> sent = stage.sent(3, 2);
        assertTrue(sent.get(1).text().contains("OECD"), sent.get(1).text());
    }

    @Test
    void updates_in_another_order_than_their_numbers_are_all_answered() {
        stage.server().faults().next(1, POLL, Fault.error(500, "Internal Server Error"));
        for (int i = 40; i < 50; i++) {
            stage.person(i).says(Ask.ALL.get(i - 40).question());
        }
        stage.server().updates().reverse();

        for (int i = 40; i < 50; i++) {
            assertEquals(i - 40, Ask.answeredBy(stage.sent(i, 1).get(0).text()));
        }
    }

    @Test
    void updates_that_cannot_be_read_hold_nothing_up() {
        double before = stage.count("attache_updates_unreadable_total");
        stage.person(5).says("Who liberated Zeebrugge?");
        stage.server().updates().addRaw(5, id -> "{\"update_id\":" + id + ",\"message\":\"nonsense\"}");
        stage.server().updates().addRaw(5, id -> "{\"update_id\":" + id + ",\"message\":{\"chat\":[],\"text\":7}}");
        int poison = stage.server()
                .updates()
                .addRaw(
                        5,
                        id -> "{\"update_id\":" + id
                                + ",\"message\":{\"message_id\":1,\"date\":1,\"chat\":{\"id\":\"x\"},\"from\":{}}}");
        stage.person(5).says("Is Belgium a member of NATO?");

        List<Sent> sent = stage.sent(5, 2);
        assertTrue(sent.get(1).text().contains("OECD"), sent.get(1).text());
        Stage.until("three to be set aside", () -> stage.count("attache_updates_unreadable_total") >= before + 3);
        stage.bot().awaitLine("event=\\S*unreadable\\S*.*\\b" + poison + "\\b");
    }

    @Test
    void updates_of_a_kind_that_is_not_known_yet_hold_nothing_up() {
        stage.server()
                .updates()
                .addRaw(
                        6,
                        id -> "{\"update_id\":" + id
                                + ",\"thought\":{\"id\":\"x\",\"from\":{\"id\":6,\"is_bot\":false,\"first_name\":\"P\"}}}");
        stage.isWell(6);
    }

    @Test
    void numbers_that_begin_anew_are_followed() {
        stage.isWell(7);
        stage.server().updates().goOnFrom(4000 + (int) chat);

        stage.isWell(7);
        stage.isWell(8);

        Stage.until(
                "the bot confirms what it has", () -> stage.server().updates().size() == 0);
    }

    @Test
    void another_poller_is_told_of_and_outlived() {
        stage.server()
                .faults()
                .next(
                        3,
                        POLL,
                        Fault.error(
                                409,
                                "Conflict: terminated by other getUpdates request; make sure that only one bot"
                                        + " instance is running"));
        stage.isWell(9);
        stage.bot().awaitLine("409|[Cc]onflict");
    }

    @Test
    void a_webhook_that_someone_set_is_taken_away() throws IOException {
        Stage.call(stage.server(), "setWebhook", "{\"url\":\"https://other.example/\"}");
        stage.isWell(10);
        assertEquals("", stage.server().webhookUrl());
    }

    @Test
    void patience_that_is_asked_for_is_given() {
        stage.server().faults().next(1, POLL, Fault.tooManyRequests(2));
        Stage.until("the fault", () -> stage.server().faults().left() == 0);
        long asked = System.nanoTime();

        stage.isWell(11);

        long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked);
        assertTrue(waited > 1500, "polled again after " + waited + " ms");
    }

    @Test
    void failures_of_the_server_are_outlived() {
        stage.server().faults().next(2, POLL, Fault.html(502));
        stage.server().faults().next(1, POLL, Fault.error(500, "Internal Server Error"));
        stage.isWell(12);
    }

    @Test
    void answers_that_are_none_are_outlived() {
        stage.server().faults().next(1, POLL, Fault.html(200));
        stage.server().faults().next(1, POLL, Fault.json("{}"));
        stage.server().faults().next(1, POLL, Fault.json("{\"ok\":true,\"result\":7}"));
        stage.server().faults().next(1, POLL, Fault.json("[\"ok\""));
        stage.isWell(13);
    }

    @Test
    void cut_connections_are_outlived() {
        stage.server().faults().next(2, POLL, Fault.cutBefore());
        stage.server().faults().next(1, POLL, Fault.cutWithin());
        stage.server().faults().next(1, POLL, Fault.cutAfter());
        stage.isWell(14);
    }

    @Test
    void a_connection_that_has_died_in_silence_is_given_up() {
        stage.server().faults().next(1, POLL, Fault.hangsAfter(Duration.ofMinutes(5)));
        stage.isWell(15);
    }

    @Test
    void a_server_that_is_away_for_a_while_is_missed_and_found_again() {
        stage.server().goAway();
        stage.person(16).says("Who liberated Zeebrugge?");
        Stage.until("the bot to be unwell", () -> stage.status("/healthz") == 503);

        stage.server().comeBack();

        assertTrue(stage.sent(16, 1).get(0).text().contains("Dragoons"));
        Stage.until("the bot to be well", () -> stage.status("/healthz") == 200);
    }
}
