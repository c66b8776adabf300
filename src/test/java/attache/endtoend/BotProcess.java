package attache.endtoend;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bot as a process of its own, started by its launcher; what it prints is kept in files and can be waited for. */
final class BotProcess implements AutoCloseable {

    /** How long anything may take that is bound to come. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Path LAUNCHER = Path.of("deploy/attache").toAbsolutePath();
    private static final Pattern READY =
            Pattern.compile("\\bevent=ready\\b.*?\\bmode=(polling|webhook)\\b(?:.*?\\bport=(\\d+))?.*?\\badmin=(\\d+)");

    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private final List<Thread> readers = new ArrayList<>();

    private BotProcess(Process process) {
        this.process = process;
    }

    /** What the bot says of itself once it runs; the port is 0 where it polls. */
    record Ready(String mode, int port, int admin) {}

    /**
     * Starts {@code deploy/attache telegram}.
     *
     * @param output what it prints goes to the end of the files {@code <output>.out} and {@code <output>.err}
     */
    static BotProcess start(Path output, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(arguments.length == 0 ? List.of("telegram") : List.of(arguments));
        return command(output, environment, command);
    }

    /** Starts any other bot that says in the same words that it is ready. */
    static BotProcess command(Path output, Map<String, String> environment, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("ATTACHE_") || name.startsWith("TELEGRAM_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        builder.redirectInput(Path.of("/dev/null").toFile());
        Process process = builder.start();
        BotProcess bot = new BotProcess(process);
        bot.read(process.getErrorStream(), Path.of(output + ".err"));
        bot.read(process.getInputStream(), Path.of(output + ".out"));
        return bot;
    }

    /** Waits until the bot says that it is ready. */
    Ready ready() {
        Matcher matcher = READY.matcher(awaitLine(READY.pattern()));
        if (!matcher.find()) {
            throw new IllegalStateException("a line that matches and does not");
        }
        int port = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return new Ready(matcher.group(1), port, Integer.parseInt(matcher.group(3)));
    }

    /** Waits for a line in which a regular expression is found. */
    synchronized String awaitLine(String regex) {
        Pattern pattern = Pattern.compile(regex);
        long until = System.nanoTime() + PATIENCE.toNanos();
        int seen = 0;
        while (true) {
            for (; seen < lines.size(); seen++) {
                if (pattern.matcher(lines.get(seen)).find()) {
                    return lines.get(seen);
                }
            }
            long left = until - System.nanoTime();
            if (left <= 0 || readers.stream().noneMatch(Thread::isAlive)) {
                throw new AssertionError("no line with " + regex + " came; the bot "
                        + (process.isAlive() ? "runs" : "ended with " + process.exitValue()) + " and said " + lines);
            }
            pause(left);
        }
    }

    /** What was printed so far. */
    synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    /** Whether the process runs. */
    boolean runs() {
        return process.isAlive();
    }

    /** The process's id. */
    long pid() {
        return process.pid();
    }

    /** Ends the bot as a crash does, by SIGKILL. */
    void kill() {
        process.destroyForcibly();
        await(Duration.ofSeconds(10));
    }

    /** Sends SIGTERM, and gives the exit status. */
    int terminate(Duration within) {
        process.destroy();
        return await(within);
    }

    /** Waits until the process has ended by itself, and gives the exit status. */
    int await(Duration within) {
        try {
            if (!process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("the bot runs on after " + within.toMillis() + " ms; it said " + lines());
            }
            for (Thread reader : readers) {
                reader.join(5000);
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
    }

    private void read(InputStream stream, Path file) {
        Thread reader = new Thread(
                () -> {
                    try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
                            BufferedWriter out = Files.newBufferedWriter(
                                    file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                        for (String line = in.readLine(); line != null; line = in.readLine()) {
                            out.write(line);
                            out.newLine();
                            add(line);
                        }
                    } catch (IOException ended) {
                        add("(no more output: " + ended.getMessage() + ")");
                    }
                    wake();
                },
                "output of the bot");
        reader.setDaemon(true);
        readers.add(reader);
        reader.start();
    }

    private synchronized void add(String line) {
        lines.add(line);
        notifyAll();
    }

    private synchronized void wake() {
        notifyAll();
    }

    private void pause(long nanos) {
        try {
            wait(Math.max(1, Math.min(nanos / 1_000_000, 200)));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
