package attache.channel.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.storage.Change;
import attache.storage.Letter;
import attache.storage.Mailbox;
import attache.storage.MemoryStore;
import attache.storage.StoredContexts;
import attache.turn.Context;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.Update;

class HandlingTest {

    private static final Context CONTEXT = new Context(Optional.empty(), List.of("fact"));

    private final TestClock clock = new TestClock();
    private final MemoryStore store = new MemoryStore();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final Observer observer =
            new Observer(new EventLog(new PrintStream(log, true), clock, "1:x"), new Metrics(), clock, false);
    private final Mailbox inbox = new Mailbox(store, "inbox", clock);
    private final Mailbox messages = new Mailbox(store, "outbox", clock);
    private final StoredContexts contexts = new StoredContexts(store, clock);
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
    private final List<String> sent = new ArrayList<>();
    private Runnable trouble = () -> {};
    private final Handling handling = new Handling(
            store,
            inbox,
            contexts,
            this::answer,
            this::apologize,
            new Posted(),
            new SetAside(store, clock),
            observer,
            timer);

    /** Takes messages, and notes in what order they are to be sent. */
    private final class Posted implements Outbox {

        @Override
        public Letter add(Change change, Response.Sending sending) {
            return messages.add(change, sending.lane(), sending.call().bytes());
        }

        @Override
        public void withdraw(Letter letter) {
            messages.forget(letter);
        }

        @Override
        public void send(Letter letter) {
            sent.add(JsonCall.read(messages.content(letter).orElseThrow()).text("text"));
        }
    }

    @AfterEach
    void end() {
        timer.shutdownNow();
    }

    @Test
    void answer_context_and_note_are_kept_together_before_anything_is_sent() {
        handling.handle(arrived("{\"update_id\": 1}")).join();

        assertEquals(List.of("answer to 1"), sent);
        assertEquals(0, store.size("inbox"));
        assertEquals(1, store.size("outbox"));
        assertEquals(CONTEXT, new StoredContexts(store, clock).get("c"));
    }

    @Test
    void nothing_is_sent_or_remembered_until_it_can_be_kept() throws Exception {
        Letter letter = arrived("{\"update_id\": 1}");
        store.fail(true);
        CompletableFuture<Void> handled = handling.handle(letter);
        assertFalse(handled.isDone());
        assertEquals(List.of(), sent);
        assertEquals(1, inbox.size());
        assertEquals(0, messages.size());
        assertEquals(Context.EMPTY, contexts.get("c"));

        store.fail(false);
        handled.get(10, TimeUnit.SECONDS);
        assertEquals(List.of("answer to 1"), sent);
        assertEquals(0, inbox.size());
    }

    @Test
    void an_update_waits_for_a_store_that_is_away_and_is_answered_then() throws Exception {
        Letter letter = arrived("{\"update_id\": 1}");
        store.away(true);
        CompletableFuture<Void> handled = handling.handle(letter);
        assertFalse(handled.isDone());

        store.away(false);
        handled.get(10, TimeUnit.SECONDS);
        assertEquals(List.of("answer to 1"), sent);
        assertEquals(0, inbox.size());
    }

    @Test
    void a_store_that_goes_away_while_an_update_is_handled_is_no_defect() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        trouble = () -> {
            store.away(tries.getAndIncrement() == 0);
            store.size("people");
        };
        CompletableFuture<Void> handled = handling.handle(arrived("{\"update_id\": 1}"));
        store.away(false);
        handled.get(10, TimeUnit.SECONDS);

        assertEquals(List.of("answer to 1"), sent);
        assertEquals(0, store.size("aside"));
    }

    @Test
    void an_update_for_which_there_is_no_memory_is_set_aside() {
        trouble = () -> {
            throw new OutOfMemoryError("too large");
        };
        handling.handle(arrived("{\"update_id\": 1}")).join();

        assertEquals(List.of("sorry"), sent);
        assertEquals(0, inbox.size());
        assertEquals(1, store.size("aside"));
    }

    @Test
    void an_update_that_cannot_be_read_is_set_aside_and_its_text_not_told() {
        handling.handle(arrived("{\"update_id\": 1, \"message\": {\"message_id\": \"my secret\"}}"))
                .join();

        assertEquals(List.of(), sent);
        assertEquals(0, inbox.size());
        assertTrue(store.get("aside", "1").isPresent());
        assertTrue(told().contains("event=unreadable update_id=1"), told());
        assertFalse(told().contains("my secret"), told());
    }

    @Test
    void a_defect_costs_the_answer_but_nothing_else() {
        trouble = () -> {
            throw new StackOverflowError();
        };
        handling.handle(arrived("{\"update_id\": 1}")).join();
        trouble = () -> {
            throw new IllegalStateException("quotes my secret");
        };
        handling.handle(arrived("{\"update_id\": 2}")).join();

        assertEquals(List.of("sorry", "sorry"), sent);
        assertEquals(0, inbox.size());
        assertEquals(2, store.size("aside"));
        assertEquals(Context.EMPTY, contexts.get("c"));
        assertFalse(told().contains("my secret"), told());
    }

    private void answer(Update update, Response response) {
        response.turned("c");
        contexts.put("c", CONTEXT);
        trouble.run();
        say("answer to " + update.getUpdateId(), response);
    }

    private void apologize(Update update, Response response) {
        say("sorry", response);
    }

    private static void say(String text, Response response) {
        response.send(SendMessage.builder().chatId(7L).text(text).build());
    }

    private Letter arrived(String json) {
        Change change = new Change();
        Letter letter = inbox.add(change, "7", json.getBytes(StandardCharsets.UTF_8));
        store.apply(change).join();
        return letter;
    }

    private String told() {
        return log.toString(StandardCharsets.UTF_8);
    }
}
