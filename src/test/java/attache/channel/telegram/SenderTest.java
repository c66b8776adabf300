package attache.channel.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import attache.storage.Change;
import attache.storage.Letter;
import attache.storage.Mailbox;
import attache.storage.MemoryStore;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SenderTest {

    private final TestClock clock = new TestClock();
    private final MemoryStore store = new MemoryStore();
    private final FakeApi api = new FakeApi();
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
    private final Observer observer = new Observer(
            new EventLog(new PrintStream(PrintStream.nullOutputStream()), clock, "1:x"), new Metrics(), clock, false);
    private Mailbox mailbox = new Mailbox(store, "outbox", clock);
    private Sender sender = sender();

    @AfterEach
    void end() {
        timer.shutdownNow();
    }

    @Test
    void messages_of_a_chat_go_out_in_order_and_are_done_with() {
        send("7", "one");
        send("8", "other");
        send("7", "two");

        assertEquals(List.of("7: one", "8: other", "7: two"), api.sent());
        assertEquals(0, mailbox.size());
        assertEquals(0, store.size("outbox"));
    }

    @Test
    void a_chat_that_has_to_wait_keeps_its_order_and_holds_no_other_up() {
        api.then(FakeApi.wait(1));
        send("7", "one");
        send("7", "two");
        send("8", "other");
        assertEquals(List.of("7: one", "8: other"), api.sent());

        clock.pass(Duration.ofSeconds(1));
        await(() -> api.sent().size() == 3);
        assertEquals(List.of("7: one", "8: other", "7: one"), api.sent(), "the second keeps to the pace");
        clock.pass(Duration.ofSeconds(1));
        await(() -> api.sent().size() == 4);
        assertEquals("7: two", api.sent().get(3));
    }

    @Test
    void what_is_lost_or_fails_on_the_server_is_sent_again() {
        api.then(new CallResult.Lost("cut")).then(FakeApi.refused(502, "Bad Gateway"));
        send("7", "one");

        await(() -> mailbox.size() == 0);
        assertEquals(List.of("7: one", "7: one", "7: one"), api.sent());
    }

    @Test
    void a_chat_that_blocks_the_bot_gets_nothing_until_it_is_revived() {
        api.then(FakeApi.refused(403, "Forbidden: bot was blocked by the user"));
        send("7", "one");
        send("7", "two");
        assertEquals(List.of("7: one"), api.sent());
        assertEquals(0, mailbox.size());

        Change change = new Change();
        new Chats(store).revive(change, "7");
        store.apply(change);
        send("7", "three");
        assertEquals(List.of("7: one", "7: three"), api.sent());
    }

    @Test
    void a_chat_that_moved_is_followed() {
        api.then(FakeApi.moved(-100));
        send("-7", "one");
        send("-7", "two");

        assertEquals(List.of("-7: one", "-100: one", "-100: two"), api.sent());
    }

    @Test
    void html_that_telegram_cannot_read_goes_out_as_plain_text() {
        api.then(FakeApi.refused(400, "Bad Request: can't parse entities: unclosed tag"));
        send("7", "<b>a &lt; b</b>");

        assertEquals(List.of("7: <b>a &lt; b</b>", "7: a < b"), api.sent());
        assertFalse(api.calls().get(1).has("parse_mode"));
    }

    @Test
    void what_can_never_be_sent_holds_nothing_up() {
        api.then(FakeApi.refused(400, "Bad Request: message is too long"));
        send("7", "one");
        send("7", "two");

        assertEquals(List.of("7: one", "7: two"), api.sent());
        assertEquals(0, store.size("outbox"));
    }

    @Test
    void what_an_earlier_run_left_is_sent_and_what_is_a_day_old_is_not() {
        sender.stop();
        send("7", "old");
        clock.pass(Duration.ofHours(25));
        send("7", "new");
        assertEquals(List.of(), api.sent());

        mailbox = new Mailbox(store, "outbox", clock);
        sender = sender();
        sender.takeUp();
        assertEquals(List.of("7: new"), api.sent());
        assertEquals(0, mailbox.size());
    }

    @Test
    void a_note_that_is_not_kept_is_made_again_but_nothing_is_sent_twice() {
        Letter letter = add("7", "one");
        store.fail(true);
        sender.send(letter);
        assertEquals(1, mailbox.size());

        store.fail(false);
        await(() -> mailbox.size() == 0);
        assertEquals(List.of("7: one"), api.sent());
    }

    @Test
    void a_store_that_is_away_costs_no_message_and_doubles_none() {
        Letter one = add("7", "one");
        Letter two = add("8", "two");
        api.meanwhile(() -> store.away(true));
        sender.send(one);
        sender.send(two);
        store.away(false);

        await(() -> mailbox.size() == 0);
        assertEquals(List.of("7: one", "8: two"), api.sent());
        assertFalse(sender.isBusy());
    }

    @Test
    void thousands_of_messages_of_a_chat_can_be_taken_out() {
        api.meanwhile(() -> {
            Change deletion = new Change();
            for (int i = 0; i < 20_000; i++) {
                Letter letter = add("7", "more");
                mailbox.remove(deletion, letter);
                sender.send(letter);
            }
            store.apply(deletion);
            sender.send(add("7", "last"));
        });
        send("7", "first");

        await(() -> mailbox.size() == 0);
        assertEquals(List.of("7: first", "7: last"), api.sent());
    }

    @Test
    void a_move_that_cannot_be_noted_is_not_asked_about_again_and_again() {
        Letter letter = add("-7", "one");
        for (int i = 0; i < 1000; i++) {
            api.then(FakeApi.moved(-100));
        }
        store.fail(true);
        sender.send(letter);

        assertEquals(1, api.calls().size());
    }

    private Sender sender() {
        return new Sender(
                api, store, mailbox, new Exchanges(store, clock), observer, clock, Duration.ofMillis(300), timer);
    }

    private Letter add(String chat, String text) {
        Change change = new Change();
        JsonCall call = JsonCall.of("sendmessage").to(chat).with("text", text).with("parse_mode", "HTML");
        Letter letter = sender.add(change, new Response.Sending(chat, call));
        store.apply(change).join();
        return letter;
    }

    private void send(String chat, String text) {
        sender.send(add(chat, text));
    }

    private static void await(BooleanSupplier condition) {
        long until = System.nanoTime() + 10_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertFalse(System.nanoTime() > until, "nothing came of it");
            Thread.onSpinWait();
        }
    }
}
