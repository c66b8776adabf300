package attache.endtoend;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.botapi.http.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * How much the bot takes, beside the least that a bot can do: the echo of grammY, which keeps nothing. It fails where an
 * answer is missing; with {@code -Dload.strict=true} also where a goal is missed, which a machine with other work makes
 * likely.
 */
@Tag("load")
@Timeout(600)
class LoadIT {

    private static final int CONNECTIONS = 40;
    private static final int PEOPLE = 1000;
    /** So long goes on what the compiler of the virtual machine does at the same time. */
    private static final int WARM_UP = 60_000;

    private static final int MESSAGES = 20_000;
    private static final int CALM = 5000;
    private static final double CALM_PER_SECOND = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private int updateId = 1;

    /** One bot's figures; {@code answered} a second from the first update to the last answer. */
    private record Figures(
            String name,
            double acknowledged,
            double answered,
            double tail,
            double p50,
            double p99,
            int refused,
            long kib,
            double cpu) {

        String row() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %,.0f | %,.0f | %.1f s | %.1f ms | %.1f ms | %d | %d MB | %.2f ms |%n",
                    name,
                    acknowledged,
                    answered,
                    tail,
                    p50,
                    p99,
                    refused,
                    kib / 1024,
                    cpu);
        }
    }

    @Test
    void everything_is_answered_however_quick_it_comes() throws Exception {
        Figures echo = echo();
        Figures bot = bot();

        String table = "| | acknowledged/s | answered and sent/s | last answer after last acknowledgement | "
                + "acknowledged at 500/s, p50 | p99 | answers 503 | memory, at most | CPU a message |\n|---|---|---|---|---|---|---|---|---|\n"
                + bot.row() + echo.row();
        System.out.println(table);
        Files.writeString(Files.createDirectories(Stage.ROOT).resolve("load.md"), table);
        if (Boolean.getBoolean("load.strict")) {
            assertAll(
                    table,
                    () -> assertTrue(bot.acknowledged() >= echo.acknowledged(), "acknowledged less than the echo"),
                    () -> assertTrue(bot.answered() >= 2500, "answered and sent less than 2,500/s"),
                    () -> assertTrue(bot.p99() < 50, "acknowledged too late"));
        }
    }

    private Figures bot() throws Exception {
        try (Stage stage = Stage.webhook("load")
                .with("ATTACHE_CALL_SECONDS", "20")
                .with("ATTACHE_QUESTIONS_PER_MINUTE", "10000")
                .start()) {
            for (int person = 0; person < PEOPLE; person++) {
                stage.person(person + 1L);
            }
            stage.server().journal().onlyCount();
            int port = stage.ready().port();
            Sender.post(port, requests(WARM_UP), 0);
            await(stage, WARM_UP);
            Sender.Result calm = Sender.post(port, requests(CALM), CALM_PER_SECOND);
            await(stage, WARM_UP + CALM);
            double before = cpu(stage.bot().pid());
            Sender.Result full = Sender.post(port, requests(MESSAGES), 0);
            await(stage, WARM_UP + CALM + MESSAGES);
            double sent = (stage.server().journal().lastAccepted() - full.start()) / 1e9;
            assertEquals(0, stage.server().updates().size());
            return new Figures(
                    "Attaché, every update and answer kept",
                    full.perSecond(),
                    MESSAGES / sent,
                    sent - full.seconds(),
                    calm.within(0.5),
                    calm.within(0.99),
                    full.refused(),
                    memory(stage.bot().pid()),
                    (cpu(stage.bot().pid()) - before) / MESSAGES);
        }
    }

    private static void await(Stage stage, long messages) {
        stage.server().journal().await("all answers", PATIENCE, journal -> journal.accepted() >= messages);
    }

    private Figures echo() throws Exception {
        Path folder = Files.createDirectories(Stage.ROOT.resolveSibling("grammy"));
        Files.copy(
                Path.of("src/test/resources/load/echo.mjs"),
                folder.resolve("echo.mjs"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        if (!Files.exists(folder.resolve("node_modules/grammy"))) {
            Process npm = new ProcessBuilder(
                            "npm", "install", "--no-audit", "--no-fund", "--prefix", ".", "grammy@1.46.0")
                    .directory(folder.toFile())
                    .inheritIO()
                    .start();
            assertEquals(0, npm.waitFor(), "npm install grammy");
        }
        try (BotProcess echo = BotProcess.command(
                folder.resolve("echo"), Map.of("NODE_ENV", "production"), List.of("node", folder + "/echo.mjs"))) {
            int port = echo.ready().port();
            check(port);
            Sender.post(port, requests(WARM_UP), 0);
            Sender.Result calm = Sender.post(port, requests(CALM), CALM_PER_SECOND);
            double before = cpu(echo.pid());
            Sender.Result full = Sender.post(port, requests(MESSAGES), 0);
            return new Figures(
                    "grammY 1.46.0, an echo in the webhook's answer, nothing kept",
                    full.perSecond(),
                    full.perSecond(),
                    0,
                    calm.within(0.5),
                    calm.within(0.99),
                    full.refused(),
                    memory(echo.pid()),
                    (cpu(echo.pid()) - before) / MESSAGES);
        }
    }

    /** The echo must echo, or its speed says nothing. */
    private static void check(int port) throws IOException {
        try (Line line = new Line(port, Duration.ofSeconds(10))) {
            String body = Posts.message(1, 1, "Hello there");
            String answer = line.ask(
                            "POST",
                            "/hook",
                            Map.of("Content-Type", "application/json"),
                            body.getBytes(StandardCharsets.UTF_8))
                    .text();
            assertTrue(answer.contains("sendMessage") && answer.contains("Hello there"), answer);
        }
    }

    /** The next messages of all people in turn, real questions, those of a person on one connection. */
    private List<List<byte[]>> requests(int count) throws IOException {
        List<String> questions = questions();
        List<List<byte[]>> lanes = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            lanes.add(new ArrayList<>());
        }
        Map<String, String> headers = new TreeMap<>(Map.of("Content-Type", "application/json"));
        headers.put("X-Telegram-Bot-Api-Secret-Token", Stage.SECRET);
        for (int i = 0; i < count; i++) {
            int person = i % PEOPLE;
            String question = questions.get((updateId + person) % questions.size());
            byte[] body = Posts.message(updateId++, person + 1L, question).getBytes(StandardCharsets.UTF_8);
            lanes.get(person % CONNECTIONS).add(Line.request("POST", "/hook", headers, body));
        }
        return lanes;
    }

    private static List<String> questions() throws IOException {
        List<String> questions = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/dialogues/en"))) {
            for (Path file : files.sorted().toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("> ") && !line.contains("\"") && !line.contains("\\"))
                        .map(line -> line.substring(2))
                        .forEach(questions::add);
            }
        }
        return questions;
    }

    /** The most memory that a process held so far, in KiB. */
    private static long memory(long pid) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        return 0;
    }

    /** The time that a process has had of the processors, in ms: it says more than the clock where others run, too. */
    private static double cpu(long pid) {
        return ProcessHandle.of(pid)
                        .flatMap(process -> process.info().totalCpuDuration())
                        .orElse(Duration.ZERO)
                        .toNanos()
                / 1e6;
    }
}
