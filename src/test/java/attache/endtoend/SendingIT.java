package attache.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.botapi.ApiError;
import attache.botapi.Call;
import attache.botapi.Fault;
import attache.botapi.Person;
import attache.botapi.Sent;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What goes wrong while the bot sends: one bot lives through all of it. */
class SendingIT extends OneBot {

    private static final String SEND = "sendMessage";
    private static final String FIRST = "Who liberated Zeebrugge?";
    private static final String SECOND = "Is Belgium a member of NATO?";

    @Override
    Stage begin() throws IOException {
        return Stage.polling("sending").start();
    }

    @Test
    void a_chat_that_has_to_wait_keeps_its_order_and_no_other_chat_waiting() {
        stage.server().faults().next(1, SEND, call -> call.chat() == 1, Fault.tooManyRequests(3));
        long start = System.nanoTime();
        ask(1);
        stage.server().journal().awaitCalls(SEND, 1, BotProcess.PATIENCE);
        ask(2);

        long other = stage.sent(2, 2).get(0).at();
        long waited = stage.sent(1, 2).get(0).at();
        inOrder(1);
        inOrder(2);
        assertTrue(seconds(waited - start) >= 3, "sent again after " + seconds(waited - start) + " s");
        assertTrue(other < waited, "the other chat waited, too");
    }

    @Test
    void failures_of_the_server_lose_nothing_and_keep_the_order() {
        stage.server().faults().next(2, SEND, Fault.error(500, "Internal Server Error"));
        stage.server().faults().next(1, SEND, Fault.html(502));
        stage.server().faults().next(1, SEND, Fault.html(200));
        stage.server().faults().next(1, SEND, Fault.json("{}"));
        ask(3);
        inOrder(3);
    }

    @Test
    void connections_cut_before_a_message_is_taken_lose_nothing() {
        stage.server().faults().next(3, SEND, Fault.cutBefore());
        ask(4);
        inOrder(4);
    }

    @Test
    void a_connection_cut_after_a_message_is_taken_may_double_that_message_alone() {
        stage.server().faults().next(1, SEND, call -> call.chat() == 5, Fault.cutAfter());
        ask(5);

        stage.server()
                .journal()
                .await(
                        "the second answer",
                        BotProcess.PATIENCE,
                        journal -> journal.sent(5).stream()
                                .anyMatch(sent -> sent.text().contains("OECD")));
        List<Integer> answered = answered(5);
        assertTrue(answered.equals(List.of(1, 4)) || answered.equals(List.of(1, 1, 4)), "answers " + answered);
    }

    @Test
    void a_call_that_hangs_is_given_up_and_made_again() {
        stage.server().faults().next(1, SEND, call -> call.chat() == 6, Fault.hangs(Duration.ofMinutes(5)));
        ask(6);
        inOrder(6);
    }

    @Test
    void markup_that_is_not_taken_goes_as_plain_text() {
        String reason = "can't parse entities: Unsupported start tag \"x\" at byte offset 0";
        stage.server().faults().next(1, SEND, call -> call.chat() == 7, Fault.refuse(ApiError.bad(reason)));
        ask(7);
        inOrder(7);

        Sent plain = stage.sent(7, 2).get(0);
        assertFalse(plain.parameters().has("parse_mode"));
        assertFalse(plain.text().contains("<"), plain.text());
        assertFalse(plain.text().contains("&amp;") || plain.text().contains("&#"), plain.text());
    }

    @Test
    void who_blocked_the_bot_is_left_alone_until_they_come_back() {
        Person person = stage.person(8);
        stage.isWell(8);
        stage.server().chat(8).refuse(ApiError.of(403, "Forbidden: bot was blocked by the user"));
        person.says(FIRST);
        stage.server().journal().await("the refusal", BotProcess.PATIENCE, journal -> calls(8) == 2);
        person.blocks();
        Stage.until("all is taken in", () -> stage.server().updates().size() == 0);
        stage.isWell(9);
        long refused = calls(8);
        stage.isWell(10);
        assertEquals(refused, calls(8), "tried again what will not be taken");

        person.unblocks();
        person.says("Where is the embassy of Belgium in Canada?");

        Stage.until("the answer", () -> answered(8).contains(7));
    }

    @Test
    void a_message_that_can_never_be_sent_holds_nothing_up() {
        stage.server().faults().next(1, SEND, call -> call.chat() == 11, Fault.refuse(ApiError.bad("PEER_ID_INVALID")));
        ask(11);

        assertTrue(stage.sent(11, 1).get(0).text().contains("OECD"));
    }

    @Test
    void a_group_that_was_upgraded_gets_its_answer_under_its_new_id() {
        stage.server().group(-100_500, "supergroup");
        Person person = stage.person(12).in(stage.server().group(-500, "group"));
        stage.server().chat(-500).refuse(ApiError.migrated(-100_500));

        person.says("/start@" + attache.botapi.BotApiServer.USERNAME);

        assertEquals(1, stage.sent(-100_500, 1).size());
    }

    @Test
    void a_message_that_was_answered_and_is_gone_holds_no_answer_up() {
        String reason = "message to be replied not found";
        stage.server().faults().next(1, SEND, call -> call.chat() == 13, Fault.refuse(ApiError.bad(reason)));
        ask(13);
        Stage.until("the second answer", () -> answered(13).contains(4));
    }

    @Test
    void a_server_that_is_away_gets_the_answers_when_it_is_back() {
        stage.server()
                .faults()
                .next(
                        1,
                        SEND,
                        call -> {
                            boolean fits = call.chat() == 14;
                            if (fits) {
                                stage.server().goAway();
                            }
                            return fits;
                        },
                        Fault.cutBefore());
        ask(14);
        Stage.until("the server is gone", () -> stage.server().faults().left() == 0);
        stage.bot().awaitLine("level=(warn|error)");

        stage.server().comeBack();

        inOrder(14);
    }

    /** Asks two questions, one after the other without waiting. */
    private void ask(long who) {
        stage.person(who).says(FIRST);
        stage.person(who).says(SECOND);
    }

    private void inOrder(long who) {
        stage.sent(who, 2);
        assertEquals(List.of(1, 4), answered(who));
    }

    private List<Integer> answered(long who) {
        return stage.server().journal().sent(who).stream()
                .map(sent -> Ask.answeredBy(sent.text()))
                .toList();
    }

    private long calls(long who) {
        return stage.server().journal().calls(SEND).stream()
                .filter((Call call) -> call.chat() == who)
                .count();
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos);
    }
}
