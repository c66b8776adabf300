package attache.endtoend;

import attache.botapi.Fault;
import attache.botapi.Sent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Kills the bot again and again while people write to it, and reckons up what became of their messages. Each person
 * asks each question once, so that an answer tells which message it belongs to, and a second one is a double.
 */
final class CrashRun {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final long ON_ITS_WAY = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long FIRST_CHAT = 10_000;

    private final Stage stage;
    private final Plan plan;
    private final Random random;
    private final List<Kill> kills = new ArrayList<>();
    private int said;

    CrashRun(Stage stage, Plan plan) {
        this.stage = stage;
        this.plan = plan;
        this.random = new Random(plan.seed());
    }

    /** When a kill was asked for, and when the process was gone. */
    private record Kill(long asked, long done) {}

    /** How much is written by how many people, ten messages each, and how often the bot is killed. */
    record Plan(int messages, int chats, int kills, long seed) {

        Plan {
            if (messages != chats * Ask.ALL.size()) {
                throw new IllegalArgumentException("each person asks each question once");
            }
        }
    }

    /**
     * What became of the messages.
     *
     * @param outOfOrder chats whose answers came in another order than the questions
     * @param unexplained doubles that no kill lies between
     * @param oldest the longest time between the acceptance of a message that was doubled and the kill, in ms
     */
    record Report(
            Plan plan, int unanswered, int outOfOrder, int doubles, int unexplained, long oldest, long bytes, long ms) {

        static final String HEAD = "| updates by | messages | chats | SIGKILLs | unanswered | chats out of order | "
                + "doubled | of these without a crash between acceptance and note | acceptance to crash, at most | "
                + "store afterwards | seconds |\n|---|---|---|---|---|---|---|---|---|---|---|\n";

        String row(String mode) {
            return "| " + mode + " | " + plan.messages() + " | " + plan.chats() + " | " + plan.kills() + " | "
                    + unanswered + " | " + outOfOrder + " | " + doubles + " | " + unexplained + " | " + oldest
                    + " ms | " + bytes / 1024 + " KiB | " + ms / 1000 + " |\n";
        }
    }

    /** Runs it through. */
    Report run() throws IOException, InterruptedException {
        long start = System.nanoTime();
        // Not too quick, so that many kills fall between a message's way out and its acknowledgement.
        stage.server().faults().always(call -> call.method().equals("sendmessage"), Fault.slow(Duration.ofMillis(3)));
        int share = plan.messages() / (plan.kills() + 1);
        for (int round = 0; round < plan.kills(); round++) {
            say(share / 2);
            if (random.nextInt(4) == 0) {
                killWhileStarting();
            } else {
                killAtWork(share);
            }
        }
        stage.start();
        say(plan.messages() - said);
        waitForAll();
        long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        stage.bot().terminate(Duration.ofSeconds(5));
        return report(ms);
    }

    private void killWhileStarting() throws IOException {
        BotProcess bot = stage.launch();
        LockSupport.parkNanos(Duration.ofMillis(200 + random.nextInt(1000)).toNanos());
        kill(bot);
    }

    private void killAtWork(int share) throws IOException, InterruptedException {
        stage.start();
        long before = stage.server().journal().accepted();
        int answers = 1 + random.nextInt(share);
        Thread people = new Thread(() -> trickle(share - share / 2), "people");
        people.start();
        stage.server().journal().comes(Duration.ofSeconds(5), journal -> journal.accepted() - before >= answers);
        LockSupport.parkNanos(random.nextInt(20_000_000));
        kill(stage.bot());
        people.join();
    }

    private void kill(BotProcess bot) {
        long asked = System.nanoTime();
        bot.kill();
        kills.add(new Kill(asked, System.nanoTime()));
    }

    private void trickle(int count) {
        for (int i = 0; i < count; i += 5) {
            say(Math.min(5, count - i));
            LockSupport.parkNanos(10_000_000);
        }
    }

    private void say(int count) {
        for (int i = 0; i < count; i++) {
            int person = said % plan.chats();
            int question = (person + said / plan.chats()) % Ask.ALL.size();
            stage.person(FIRST_CHAT + person).says(Ask.ALL.get(question).question());
            said++;
        }
    }

    private void waitForAll() {
        stage.server().journal().comes(PATIENCE, journal -> {
            if (journal.accepted() < plan.messages()) {
                return false;
            }
            for (int person = 0; person < plan.chats(); person++) {
                if (journal.sent(FIRST_CHAT + person).stream()
                                .map(sent -> Ask.answeredBy(sent.text()))
                                .distinct()
                                .count()
                        < Ask.ALL.size()) {
                    return false;
                }
            }
            return true;
        });
    }

    private Report report(long ms) throws IOException {
        int unanswered = 0;
        int outOfOrder = 0;
        List<Long> ages = new ArrayList<>();
        for (int person = 0; person < plan.chats(); person++) {
            Map<Integer, Sent> first = new HashMap<>();
            List<Integer> order = new ArrayList<>();
            for (Sent sent : stage.server().journal().sent(FIRST_CHAT + person)) {
                int answered = Ask.answeredBy(sent.text());
                Sent before = first.putIfAbsent(answered, sent);
                if (before != null) {
                    ages.add(age(before, sent));
                }
                if (order.isEmpty() || order.get(order.size() - 1) != answered) {
                    order.add(answered);
                }
            }
            unanswered += Ask.ALL.size()
                    - (int) first.keySet().stream().filter(each -> each >= 0).count();
            outOfOrder += inOrder(person, order) ? 0 : 1;
        }
        int unexplained = (int) ages.stream().filter(age -> age < 0).count();
        long oldest = ages.stream().mapToLong(age -> age).max().orElse(0);
        return new Report(plan, unanswered, outOfOrder, ages.size(), unexplained, oldest, bytes(stage.data()), ms);
    }

    private static boolean inOrder(int person, List<Integer> order) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i) != (person + i) % Ask.ALL.size()) {
                return false;
            }
        }
        return true;
    }

    /**
     * The time from a message's acceptance to the kill before its double, in ms; −1 where there was none. What was on
     * its way when the bot died may be accepted a moment later.
     */
    private long age(Sent first, Sent second) {
        return kills.stream()
                .filter(kill -> kill.done() + ON_ITS_WAY > first.at() && second.at() > kill.done())
                .mapToLong(kill -> Math.max(0, TimeUnit.NANOSECONDS.toMillis(kill.asked() - first.at())))
                .findFirst()
                .orElse(-1);
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        }
    }
}
