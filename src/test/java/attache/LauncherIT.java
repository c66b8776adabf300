package attache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts the built jar by its launcher, as a person would. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class LauncherIT {

    private static final Path LAUNCHER = Path.of("deploy/attache").toAbsolutePath();
    private static final String JAVA_HOME = System.getProperty("java.home");

    @TempDir
    private Path folder;

    @Test
    void a_command_runs_behind_a_symbolic_link() throws Exception {
        Path copy = build(install(folder.resolve("copy")));
        Path link = Files.createSymbolicLink(folder.resolve("link"), copy.resolve("deploy/attache"));

        Run run = run(link, Map.of("JAVA_HOME", JAVA_HOME), "--help");

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("Usage: attache"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void a_question_is_answered_without_a_word_of_warning() throws Exception {
        Run run = run(LAUNCHER, Map.of("JAVA_HOME", JAVA_HOME), "ask", "Which port was liberated?");

        assertEquals(0, run.status(), run.err());
        assertEquals("", run.err());
        assertTrue(run.out().contains("Zeebrugge"), run.out());
    }

    @Test
    void arguments_reach_the_bot_whatever_the_locale() throws Exception {
        Run run = run(LAUNCHER, Map.of("JAVA_HOME", JAVA_HOME, "LC_ALL", "C"), "ask", "--facts", "où 🙂", "x");

        assertEquals(3, run.status(), run.err());
        assertTrue(run.err().contains("\"où 🙂\""), run.err());
    }

    @Test
    void an_archive_that_does_not_fit_is_passed_over_in_silence() throws Exception {
        Path copy = build(install(folder.resolve("copy")));
        Files.writeString(copy.resolve("target/attache.jsa"), "no archive");

        Run run = run(copy.resolve("deploy/attache"), Map.of("JAVA_HOME", JAVA_HOME), "--help");

        assertEquals(0, run.status(), run.err());
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("Usage: attache"), run.out());
    }

    @Test
    void a_question_and_a_chat_in_a_pipe_load_nothing_of_the_line_editor() throws Exception {
        Path copy = build(install(folder.resolve("copy")), "[!j]*.jar", "jackson*.jar");
        Map<String, String> environment = Map.of("JAVA_HOME", JAVA_HOME);

        Run asked = run(copy.resolve("deploy/attache"), environment, "ask", "Who liberated Zeebrugge?");
        Run chatted = run(copy.resolve("deploy/attache"), environment, "chat");

        assertTrue(asked.out().contains("Zeebrugge"), asked.err());
        assertEquals(new Run(0, "", ""), chatted);
    }

    @Test
    void a_missing_java_is_named_with_what_to_do() throws Exception {
        Run run = run(LAUNCHER, Map.of("JAVA_HOME", folder.toString()), "chat");

        assertEquals(3, run.status());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("17 or newer"), run.err());
    }

    @Test
    void a_java_that_is_too_old_is_named_with_what_to_do() throws Exception {
        Path java = script(folder.resolve("bin/java"), "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");

        Run run = run(LAUNCHER, Map.of("JAVA_HOME", java.getParent().getParent().toString()), "chat");

        assertEquals(3, run.status());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("Java 11.0.2 is too old"), run.err());
    }

    @Test
    void a_bot_that_is_not_built_is_named_with_what_to_do() throws Exception {
        Path copy = install(folder.resolve("copy"));

        Run run = run(copy.resolve("deploy/attache"), Map.of("JAVA_HOME", JAVA_HOME), "chat");

        assertEquals(3, run.status());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("mvn -q -DskipTests package"), run.err());
    }

    /** A folder like the project's, with the launcher and an empty target. */
    private static Path install(Path root) throws IOException {
        Files.createDirectories(root.resolve("target"));
        script(root.resolve("deploy/attache"), Files.readString(LAUNCHER));
        return root.toRealPath();
    }

    /** Lays the built jar there, and the one library that showing the help needs. */
    private static Path build(Path root) throws IOException {
        return build(root, "picocli-*.jar");
    }

    /** Lays the built jar there, and the libraries of these names. */
    private static Path build(Path root, String... names) throws IOException {
        Path target = LAUNCHER.resolveSibling("../target").normalize();
        Files.copy(target.resolve("attache.jar"), root.resolve("target/attache.jar"));
        Files.createDirectories(root.resolve("target/lib"));
        for (String name : names) {
            try (DirectoryStream<Path> libraries = Files.newDirectoryStream(target.resolve("lib"), name)) {
                for (Path library : libraries) {
                    Files.copy(library, root.resolve("target/lib").resolve(library.getFileName()));
                }
            }
        }
        return root;
    }

    private static Path script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.startsWith("#!") ? text : "#!/bin/sh\n" + text);
        assertTrue(file.toFile().setExecutable(true));
        return file;
    }

    private Run run(Path launcher, Map<String, String> environment, String... arguments) throws Exception {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        // Arguments of a process are encoded by this machine's locale, so the shell reads them from a UTF-8 file.
        StringBuilder line = new StringBuilder("exec '" + launcher + "'");
        for (String argument : arguments) {
            line.append(" '").append(argument).append('\'');
        }
        Path call = script(folder.resolve("call.sh"), line.append('\n').toString());
        ProcessBuilder builder = new ProcessBuilder(call.toString());
        builder.environment().putAll(environment);
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        Process process = builder.start();
        assertTrue(process.waitFor(50, TimeUnit.SECONDS));
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err, StandardCharsets.UTF_8));
    }

    private record Run(int status, String out, String err) {}
}
