package attache.channel.telegram;

import attache.server.Answer;
import attache.storage.Change;
import attache.storage.Letter;
import attache.storage.Mailbox;
import attache.storage.MemoryStore;
import attache.storage.Seen;
import attache.storage.StoredContexts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/** All of the adapter between the bytes of an update and the outbox, in memory and on one thread. */
final class TalkRig implements AutoCloseable {

    final TestClock clock = new TestClock();
    final MemoryStore store = new MemoryStore();
    final StoredContexts contexts = new StoredContexts(store, clock);
    final Exchanges exchanges = new Exchanges(store, clock);
    final Mailbox inbox = new Mailbox(store, "inbox", clock);
    final Mailbox outbox = new Mailbox(store, "outbox", clock);
    final List<JsonCall> sent = new ArrayList<>();
    final Talk talk;

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final Observer observer;
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
    private final Handling handling;
    private final WebhookEndpoint endpoint;

    /** @param data where the review log is written */
    TalkRig(Path data, int questionsPerMinute) {
        Settings settings = settings(data, questionsPerMinute);
        observer = new Observer(
                new EventLog(new PrintStream(log, true, StandardCharsets.UTF_8), clock, "1:x"),
                new Metrics(),
                clock,
                false);
        Identity identity = new Identity();
        identity.set(700, "attache_test_bot");
        Chatter bot = new Chatter();
        talk = new Talk(
                bot,
                language -> bot,
                identity,
                new Ground(settings, store, contexts, exchanges, inbox, outbox, clock, observer));
        Dispatcher dispatcher = talk.dispatcher(new FakeApi(), timer);
        handling = new Handling(
                store,
                inbox,
                contexts,
                dispatcher,
                talk.apology(),
                new Taken(),
                new SetAside(store, clock),
                observer,
                timer);
        Inbox taking = new Inbox(store, inbox, new Seen(store, "seen", clock), observer.metrics(), this::handle);
        endpoint = new WebhookEndpoint("secret", taking, () -> false, observer);
    }

    private static Settings settings(Path data, int questionsPerMinute) {
        return new Settings(
                "1:x",
                URI.create("http://127.0.0.1"),
                Optional.empty(),
                "127.0.0.1",
                0,
                0,
                data,
                Duration.ofDays(30),
                false,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                1000,
                questionsPerMinute);
    }

    /** Takes what is to be sent, and has it sent at once. */
    private final class Taken implements Outbox {

        private int messages = 1000;

        @Override
        public Letter add(Change change, Response.Sending sending) {
            return outbox.add(change, sending.lane(), sending.call().bytes());
        }

        @Override
        public void withdraw(Letter letter) {
            outbox.forget(letter);
        }

        @Override
        public void send(Letter letter) {
            JsonCall kept = JsonCall.read(outbox.content(letter).orElseThrow());
            Change change = new Change();
            exchanges.ready(kept).ifPresent(call -> {
                sent.add(call);
                exchanges.sent(change, kept, "{\"message_id\": " + ++messages + "}");
            });
            outbox.remove(change, letter);
            store.apply(change).join();
            outbox.forget(letter);
        }
    }

    private void handle(Letter letter) {
        handling.handle(letter).join();
    }

    /** Takes an update in and deals with it; gives what Telegram is answered. */
    Answer take(byte[] update) {
        return CompletableFuture.completedFuture(0)
                .thenCompose(begun -> endpoint.answer(update))
                .join();
    }

    Answer take(String update) {
        return take(update.getBytes(StandardCharsets.UTF_8));
    }

    String log() {
        return log.toString(StandardCharsets.UTF_8);
    }

    /** Forgets what was logged and sent so far. */
    void clear() {
        log.reset();
        sent.clear();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
