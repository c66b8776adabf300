package attache.channel.telegram;

import attache.dialogue.Answerer;
import attache.dialogue.Guide;
import attache.language.Language;
import attache.server.Answer;
import attache.server.Endpoint;
import attache.server.HttpServer;
import attache.server.Route;
import attache.storage.Change;
import attache.storage.Letter;
import attache.storage.Mailbox;
import attache.storage.Seen;
import attache.storage.Store;
import attache.storage.StoredContexts;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/** Talks with people in Telegram, from {@link #start} until it is stopped. */
public final class TelegramChannel {

    private static final Duration LONGEST_DELIVERY = Duration.ofHours(48);
    private static final Duration DRAIN = Duration.ofMillis(1500);

    private final Settings settings;
    private final Store store;
    private final Clock clock;
    private final Observer observer;
    private final BotApi api;
    private final ScheduledThreadPoolExecutor timer;
    private final ExecutorService workers;
    private final Mailbox received;
    private final Mailbox toSend;
    private final Seen seen;
    private final Sender sender;
    private final Lanes<Letter> lanes;
    private final Inbox inbox;
    private final Talk talk;
    private final Poller poller;
    private final Identity identity;
    private final Introduction introduction;
    private final Health health;
    private final CompletableFuture<Optional<String>> end = new CompletableFuture<>();
    private final List<HttpServer> servers = new ArrayList<>();
    private volatile boolean begun;

    private TelegramChannel(
            Settings settings,
            Store store,
            StoredContexts contexts,
            Answerer answerer,
            Function<Language, Guide> guide,
            Clock clock,
            PrintStream logTo) {
        this.settings = settings;
        this.store = store;
        this.clock = clock;
        this.observer =
                new Observer(new EventLog(logTo, clock, settings.token()), new Metrics(), clock, settings.logText());
        this.api = new BotApi(settings);
        this.timer = new ScheduledThreadPoolExecutor(1, daemons("timer"));
        timer.setRemoveOnCancelPolicy(true);
        this.workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), daemons("worker"));
        this.received = new Mailbox(store, "inbox", clock);
        this.toSend = new Mailbox(store, "outbox", clock);
        this.seen = new Seen(store, "seen", clock);
        Exchanges exchanges = new Exchanges(store, clock);
        this.sender = new Sender(api::call, store, toSend, exchanges, observer, clock, settings.retryTime(), timer);
        this.identity = new Identity(settings.token(), store);
        Ground ground = new Ground(settings, store, contexts, exchanges, received, toSend, clock, observer);
        this.talk = new Talk(answerer, guide, identity, ground);
        Handling handling = new Handling(
                store,
                received,
                contexts,
                talk.dispatcher(api::call, timer),
                talk.apology(),
                sender,
                new SetAside(store, clock),
                observer,
                timer);
        Courtesy courtesy = new Courtesy(this::came, this::unacknowledged, () -> age(received));
        this.lanes = new Lanes<>(workers, letter -> {
            courtesy.give();
            return handling.handle(letter);
        });
        this.inbox = new Inbox(store, received, seen, observer.metrics(), letter -> lanes.add(letter.lane(), letter));
        this.poller = new Poller(
                api::poll, inbox, this::mayNotPoll, observer, clock, settings.pollTime(), settings.retryTime());
        this.introduction = new Introduction(
                api::call, settings, identity, observer.log(), clock, why -> end.complete(Optional.of(why)));
        this.health = health();
    }

    private Health health() {
        boolean polls = settings.webhook().isEmpty();
        Supplier<Instant> heard = polls ? poller::lastSuccess : introduction::done;
        Duration silence = settings.pollTime().plus(settings.callTime()).plus(settings.retryTime());
        return new Health(store, received, toSend, clock, heard, polls ? Optional.of(silence) : Optional.empty());
    }

    /**
     * Starts talking: takes up what an earlier run left, and takes updates in.
     *
     * @param contexts what the answerer remembers
     * @param logTo where events are told, a line each
     * @throws IOException where a port cannot be had
     */
    public static TelegramChannel start(
            Settings settings,
            Store store,
            StoredContexts contexts,
            Answerer answerer,
            Function<Language, Guide> guide,
            Clock clock,
            PrintStream logTo)
            throws IOException {
        TelegramChannel channel = new TelegramChannel(settings, store, contexts, answerer, guide, clock, logTo);
        channel.begin();
        return channel;
    }

    private void begin() throws IOException {
        gauges();
        // The ports first: had anything been sent before a start that fails, each further try would send it again.
        listen();
        timer.scheduleAtFixedRate(new Chore(this::forget, observer), 0, 1, TimeUnit.HOURS);
        sender.takeUp();
        inbox.takeUp();
        begun = true;
        Profile profile = talk.profile(api::call, observer.log(), settings.retryTime());
        thread("introduction", () -> {
            introduction.run();
            profile.run();
        });
        int admin = servers.get(servers.size() - 1).port();
        if (settings.webhook().isPresent()) {
            observer.log()
                    .info("ready", "mode", "webhook", "port", servers.get(0).port(), "admin", admin);
        } else {
            thread("poller", poller);
            observer.log().info("ready", "mode", "polling", "admin", admin);
        }
    }

    private void listen() throws IOException {
        try {
            servers.add(HttpServer.start("admin", "127.0.0.1", settings.adminPort(), adminRoutes()));
            if (settings.webhook().isPresent()) {
                Route route = webhookRoute(settings.webhook().get());
                servers.add(0, HttpServer.start("webhook", settings.host(), settings.port(), List.of(route)));
            }
        } catch (IOException taken) {
            servers.forEach(HttpServer::close);
            throw taken;
        }
    }

    private Route webhookRoute(Settings.Webhook webhook) {
        String path = webhook.url().getRawPath().isEmpty() ? "/" : webhook.url().getRawPath();
        Endpoint endpoint = new WebhookEndpoint(webhook.secret(), inbox, this::isFull, observer);
        return new Route("POST", path, WebhookEndpoint.MOST_BYTES, endpoint);
    }

    private List<Route> adminRoutes() {
        return List.of(
                Route.get("/healthz", body -> CompletableFuture.completedFuture(health.health())),
                Route.get("/readyz", body -> CompletableFuture.completedFuture(health.readiness())),
                Route.get(
                        "/metrics",
                        body -> CompletableFuture.completedFuture(Answer.of(
                                200, Metrics.MEDIA_TYPE, observer.metrics().text()))));
    }

    private void gauges() {
        Metrics metrics = observer.metrics();
        metrics.gauge("attache_inbox_depth", "Updates kept and not yet handled", received::size);
        metrics.gauge("attache_outbox_depth", "Messages kept and not yet sent", toSend::size);
        metrics.gauge(
                "attache_inbox_age_seconds",
                "Age of the oldest update not yet handled",
                () -> age(received).toMillis() / 1000.0);
        metrics.gauge(
                "attache_outbox_age_seconds",
                "Age of the oldest message not yet sent",
                () -> age(toSend).toMillis() / 1000.0);
        metrics.gauge(
                "attache_poll_age_seconds",
                "Time since Telegram was last heard; NaN before the first time",
                () -> health.pollAge().map(age -> age.toMillis() / 1000.0).orElse(Double.NaN));
        metrics.gauge("attache_store_bytes", "Size of the store on disk", store::bytes);
        metrics.gauge(
                "attache_store_writable", "Whether the store could be written last", () -> store.isWritable() ? 1 : 0);
    }

    private long came() {
        return inbox.came();
    }

    private int unacknowledged() {
        return inbox.waiting();
    }

    private Duration age(Mailbox mailbox) {
        return health.age(mailbox.oldest());
    }

    /** A webhook is set only when the bot knows by which name groups call it; a poll must wait for that. */
    private boolean mayNotPoll() {
        return isFull() || !identity.isKnown();
    }

    /** Whether no updates can be taken in. */
    private boolean isFull() {
        return !begun || received.size() + toSend.size() >= settings.mostWaiting();
    }

    /** Forgets what need not be remembered any longer. */
    private void forget() {
        Change change = new Change();
        seen.forgetOlderThan(change, LONGEST_DELIVERY);
        talk.forgetOlderThan(change, settings.retention());
        store.apply(change).exceptionally(failure -> {
            observer.storeFailed(failure);
            return null;
        });
    }

    /** Waits until it is stopped; what it says, if anything, is why it cannot go on and what to do. */
    public Optional<String> awaitEnd() {
        return end.join();
    }

    /** Stops within a few seconds: takes nothing more in, lets what was begun come to its end, and keeps the rest for the next start. */
    public void stop() {
        observer.log().info("stopping", "inbox", received.size(), "outbox", toSend.size());
        health.end();
        servers.forEach(HttpServer::stopAccepting);
        if (settings.webhook().isEmpty()) {
            poller.stop();
        }
        lanes.stop();
        workers.shutdown();
        sender.stop();
        awaitQuiet();
        timer.shutdownNow();
        api.close();
        store.close();
        servers.forEach(HttpServer::close);
        observer.log().info("stopped", "inbox", received.size(), "outbox", toSend.size());
        end.complete(Optional.empty());
    }

    private void awaitQuiet() {
        long until = System.nanoTime() + DRAIN.toNanos();
        try {
            workers.awaitTermination(DRAIN.toMillis(), TimeUnit.MILLISECONDS);
            while (sender.isBusy() && System.nanoTime() < until) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void thread(String name, Runnable task) {
        daemons(name).newThread(task).start();
    }

    private ThreadFactory daemons(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((same, defect) -> observer.defect(-1, defect));
            return thread;
        };
    }
}
