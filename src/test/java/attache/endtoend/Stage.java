package attache.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.botapi.BotApiServer;
import attache.botapi.Person;
import attache.botapi.Sent;
import attache.botapi.http.Line;
import attache.botapi.http.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One test's server, folder and settings, and the bot that runs there: started, killed and started again on the same
 * data. What it leaves behind stays in {@link #ROOT} until the next run, for {@link WhatIsSecretIT} to look through.
 */
final class Stage implements AutoCloseable {

    /** Where all that the bots print and keep is left. */
    static final Path ROOT = Path.of("target/end-to-end").toAbsolutePath();

    static final String SECRET = "hook-secret_OF-tests_0123456789";
    static final String HOOK = "https://bot.example/hook";

    private final BotApiServer server = new BotApiServer();
    private final Map<String, String> settings = new TreeMap<>();
    private final Path folder;
    private BotProcess bot;
    private BotProcess.Ready ready;

    private Stage(String name) throws IOException {
        folder = ROOT.resolve(name);
        clear(folder);
        Files.createDirectories(folder);
        settings.put("TELEGRAM_BOT_TOKEN", BotApiServer.TOKEN);
        settings.put("TELEGRAM_API_URL", server.url());
        settings.put("ATTACHE_DATA", folder.resolve("data").toString());
        settings.put("ATTACHE_ADMIN_PORT", "0");
        settings.put("ATTACHE_PORT", "0");
        settings.put("ATTACHE_POLL_SECONDS", "3");
        settings.put("ATTACHE_CALL_SECONDS", "1");
        settings.put("ATTACHE_RETRY_SECONDS", "1");
    }

    /** A stage for a bot that polls. */
    static Stage polling(String name) throws IOException {
        return new Stage(name);
    }

    /** A stage for a bot with a webhook. */
    static Stage webhook(String name) throws IOException {
        Stage stage = new Stage(name);
        return stage.with("ATTACHE_WEBHOOK_URL", HOOK).with("ATTACHE_WEBHOOK_SECRET", SECRET);
    }

    /** The same with a setting; null takes it away. */
    Stage with(String setting, String value) {
        if (value == null) {
            settings.remove(setting);
        } else {
            settings.put(setting, value);
        }
        return this;
    }

    BotApiServer server() {
        return server;
    }

    /** A person whose application speaks English. */
    Person person(long id) {
        return server.person(id, "en");
    }

    /** The folder of the bot's data. */
    Path data() {
        return folder.resolve("data");
    }

    /** Starts the bot and waits until it is ready. */
    Stage start() throws IOException {
        bot = launch();
        ready = bot.ready();
        server.leadWebhookTo(ready.port());
        return this;
    }

    /** Starts another process on the same settings and gives it without waiting. */
    BotProcess launch(String... arguments) throws IOException {
        return BotProcess.start(folder.resolve("bot"), settings, arguments);
    }

    BotProcess bot() {
        return bot;
    }

    BotProcess.Ready ready() {
        return ready;
    }

    /** Waits for the messages of a chat. */
    List<Sent> sent(long chat, int count) {
        return server.journal().awaitSent(chat, count, BotProcess.PATIENCE);
    }

    /** Lets a new person ask something easy, and waits for its answer: the bot is well. */
    void isWell(long chat) {
        Ask ask = Ask.ALL.get((int) Math.floorMod(chat, (long) Ask.ALL.size()));
        int before = server.journal().sent(chat).size();
        person(chat).says(ask.question());
        String text = sent(chat, before + 1).get(before).text();
        assertTrue(text.contains(ask.answer()), text);
    }

    /** What the admin port answers. */
    Message admin(String path) throws IOException {
        try (Line line = new Line(ready.admin(), Duration.ofSeconds(5))) {
            return line.ask("GET", path, Map.of("Connection", "close"), new byte[0]);
        }
    }

    /** The status that the admin port answers with. */
    int status(String path) {
        try {
            return admin(path).status();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Calls a server as whoever knows the token may. */
    static void call(BotApiServer server, String method, String json) throws IOException {
        int port = Integer.parseInt(server.url().replaceAll(".*:", ""));
        try (Line line = new Line(port, Duration.ofSeconds(5))) {
            Message answer = line.ask(
                    "POST",
                    "/bot" + BotApiServer.TOKEN + "/" + method,
                    Map.of("Content-Type", "application/json"),
                    json.getBytes(StandardCharsets.UTF_8));
            assertEquals(200, answer.status(), answer.text());
        }
    }

    private String metrics() {
        try {
            return admin("/metrics").text();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The value of a metric: the sum over its labels. */
    double count(String name) {
        Pattern pattern = Pattern.compile("(?m)^" + name + "(?:\\{[^}]*})? (\\S+)$");
        Matcher matcher = pattern.matcher(metrics());
        double sum = 0;
        boolean found = false;
        while (matcher.find()) {
            sum += Double.parseDouble(matcher.group(1));
            found = true;
        }
        assertTrue(found, "no metric " + name);
        return sum;
    }

    /** Looks again and again until a state has come. */
    static void until(String what, BooleanSupplier state) {
        long end = System.nanoTime() + BotProcess.PATIENCE.toNanos();
        while (!state.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "waited in vain for " + what);
            LockSupport.parkNanos(25_000_000);
        }
    }

    @Override
    public void close() throws IOException {
        if (bot != null) {
            if (bot.runs()) {
                Files.writeString(
                        folder.resolve("metrics.txt"), admin("/metrics").text());
                Files.writeString(
                        folder.resolve("health.txt"), admin("/healthz").text());
            }
            bot.close();
        }
        server.close();
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
