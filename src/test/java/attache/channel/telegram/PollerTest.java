package attache.channel.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.storage.Mailbox;
import attache.storage.MemoryStore;
import attache.storage.Seen;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PollerTest {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final TestClock clock = new TestClock();
    private final MemoryStore store = new MemoryStore();
    private final FakeApi api = new FakeApi();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final Observer observer =
            new Observer(new EventLog(new PrintStream(log, true), clock, "1:x"), new Metrics(), clock, false);
    private final Mailbox mailbox = new Mailbox(store, "inbox", clock);
    private final List<String> passedOn = new ArrayList<>();
    private final Inbox inbox = new Inbox(
            store, mailbox, new Seen(store, "seen", clock), observer.metrics(), letter -> passedOn.add(letter.lane()));
    private boolean full;
    private final Poller poller = new Poller(api, inbox, () -> full, observer, clock, Duration.ofSeconds(30), LONGEST);

    @Test
    void updates_are_confirmed_by_the_next_poll_once_they_are_kept() throws Exception {
        api.then(updates(11, 10));
        assertEquals(Duration.ZERO, poller.step());
        assertEquals(List.of("10", "11"), passedOn, "in the order of their numbers");
        assertEquals(clock.instant(), poller.lastSuccess());

        poller.step();
        assertFalse(api.calls().get(0).has("offset"));
        assertEquals("12", api.calls().get(1).text("offset"));
    }

    @Test
    void a_server_that_does_not_hold_polls_is_not_asked_without_a_pause() throws Exception {
        api.then(new CallResult.Done("[]"));

        assertFalse(poller.step().isZero());
        assertEquals(clock.instant(), poller.lastSuccess());
    }

    @Test
    void numbers_that_begin_anew_are_heard() throws Exception {
        api.then(updates(1_000_000));
        poller.step();
        poller.step();
        api.then(updates(5));
        poller.step();
        poller.step();

        assertFalse(api.calls().get(2).has("offset"));
        assertEquals("6", api.calls().get(3).text("offset"));
        assertEquals(List.of("1000000", "5"), passedOn);
    }

    @Test
    void an_update_that_comes_again_is_passed_on_once() throws Exception {
        api.then(updates(10, 11)).then(updates(11, 12, 12));
        poller.step();
        poller.step();

        assertEquals(List.of("10", "11", "12"), passedOn);
    }

    @Test
    void what_is_not_kept_is_asked_for_again() throws Exception {
        api.then(updates(10)).then(updates(10));
        store.fail(true);
        assertFalse(poller.step().isZero());
        assertEquals(Instant.MIN, poller.lastSuccess());

        store.fail(false);
        poller.step();
        assertFalse(api.calls().get(1).has("offset"));
        assertEquals(List.of("10"), passedOn);
    }

    @Test
    void it_waits_as_long_as_telegram_asks_and_else_never_longer_than_told() throws Exception {
        api.then(FakeApi.wait(17));
        assertEquals(Duration.ofSeconds(17), poller.step());
        for (int i = 0; i < 20; i++) {
            api.then(i % 2 == 0 ? new CallResult.Lost("no network") : FakeApi.refused(502, "Bad Gateway"));
            assertTrue(poller.step().compareTo(LONGEST) <= 0);
        }
        poller.step();
        api.then(new CallResult.Lost("no network"));
        assertEquals(Duration.ofMillis(250), poller.step());
    }

    @Test
    void a_webhook_that_is_in_the_way_is_taken_away_and_another_bot_is_only_told_of() throws Exception {
        api.then(FakeApi.refused(409, "Conflict: can't use getUpdates method while webhook is active"));
        poller.step();
        assertEquals("deletewebhook", api.calls().get(1).getMethod());

        api.then(FakeApi.refused(409, "Conflict: terminated by other getUpdates request"));
        poller.step();
        assertEquals(3, api.calls().size());
    }

    @Test
    void nothing_is_asked_for_while_nothing_can_be_taken_in() throws Exception {
        full = true;
        assertFalse(poller.step().isZero());
        assertEquals(0, api.calls().size());
    }

    @Test
    void an_answer_that_is_no_list_and_updates_without_a_number_do_not_stop_it() throws Exception {
        api.then(new CallResult.Done("not json"))
                .then(new CallResult.Done("[{\"message\": 1}, 7]"))
                .then(updates(3));
        poller.step();
        poller.step();
        poller.step();

        assertEquals(List.of("3"), passedOn);
    }

    @Test
    void a_server_that_answers_with_nonsense_is_not_asked_at_full_speed() throws Exception {
        api.then(new CallResult.Done("true"))
                .then(new CallResult.Done("{}"))
                .then(new CallResult.Done("[{\"message\": {\"text\": \"my secret\"}}]"));
        assertFalse(poller.step().isZero());
        assertFalse(poller.step().isZero());
        assertEquals(Instant.MIN, poller.lastSuccess());
        assertFalse(poller.step().isZero());

        String told = log.toString(StandardCharsets.UTF_8);
        assertTrue(told.contains("event=unreadable"), told);
        assertFalse(told.contains("my secret"), told);
    }

    private static CallResult updates(long... numbers) {
        List<String> updates = new ArrayList<>();
        for (long number : numbers) {
            updates.add("{\"update_id\": " + number + ", \"message\": {\"chat\": {\"id\": " + number + "}}}");
        }
        return new CallResult.Done("[" + String.join(",", updates) + "]");
    }
}
