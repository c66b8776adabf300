package attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.TwoLands;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breaks copies of the shipped data, one fault at a time and all at once. */
class CheckTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path seeds;
    private Path intents;

    @BeforeEach
    void copy() throws IOException {
        seeds = copied("seeds");
        intents = copied("intents");
    }

    @Test
    void the_shipped_data_has_no_fault() {
        assertEquals(ExitStatus.DONE, check(), text(out));
        assertTrue(text(out).lines().reduce((first, last) -> last).orElseThrow().startsWith("0 faults, "), text(out));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seeds/missions.json    | \"who\": \"delcorde\"      | \"who\": \"delcord\"      | delcord",
                "seeds/missions.json    | \"to\": \"canada\", \"who\" | \"too\": \"canada\", \"who\" | too",
                "seeds/wars.json        | 1944-11                  | 1944-13                  | 1944-13",
                "seeds/trade.json       | \"unit\": \"dollar\"       | \"unti\": \"dollar\"       | unti",
                "seeds/association.json | \"paragraph\": 2          | \"paragraph\": 20         | 20",
                "seeds/places.json      | {                        | [                        | places.json",
                "intents/envoy.yaml     | properties: [envoy]      | properties: [envoys]     | envoys",
                "intents/envoy.yaml     | value.who:               | value.whom:              | whom",
                "intents/envoy.yaml     | says:                    | sais:                    | sais",
                "intents/hello.yaml     |                          | kind: chat               | chat"
            })
    void a_fault_is_named_with_its_file_and_the_value_found(String file, String right, String wrong, String value)
            throws IOException {
        breakFile(file, right == null ? "" : right, wrong);

        assertEquals(ExitStatus.FAULTS_IN_DATA, check());
        String name = file.substring(file.indexOf('/') + 1);
        assertTrue(text(out).lines().anyMatch(line -> line.contains(name) && line.contains(value)), text(out));
        assertFalse(text(out).contains("\tat "), text(out));
        assertEquals("", text(err));
    }

    @Test
    void several_faults_are_named_in_one_run() throws IOException {
        breakFile("seeds/wars.json", "1944-11", "1944-13");
        breakFile("seeds/missions.json", "\"who\": \"delcorde\"", "\"who\": \"delcord\"");
        breakFile("intents/thanks.yaml", "kind: smalltalk", "kind: small");

        assertEquals(ExitStatus.FAULTS_IN_DATA, check());
        for (String name : List.of("wars.json", "missions.json", "thanks.yaml")) {
            assertTrue(text(out).contains(name), text(out));
        }
    }

    @Test
    void a_bot_does_not_start_on_faulty_data() throws IOException {
        breakFile("seeds/wars.json", "1944-11", "1944-13");

        int status = run("ask", "--facts", seeds.toString(), "Where?");

        assertEquals(ExitStatus.FAULTS_IN_DATA, status);
        assertEquals("", text(out));
        assertTrue(text(err).contains("1944-13"), text(err));
    }

    @Test
    void a_gap_in_a_language_is_a_fault_only_where_strict() {
        String facts = TwoLands.writeFacts(folder.resolve("small")).toString();
        String small = TwoLands.writeIntents(folder.resolve("small")).toString();

        assertEquals(ExitStatus.DONE, run("check", "--facts", facts, "--intents", small));
        assertEquals(ExitStatus.FAULTS_IN_DATA, run("check", "--strict", "--facts", facts, "--intents", small));
    }

    @Test
    void a_folder_that_is_missing_or_holds_no_data_is_named() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        for (String given : List.of(empty.toString(), folder.resolve("gone").toString())) {
            assertEquals(ExitStatus.MISSING, run("check", "--facts", given));
            assertEquals(ExitStatus.MISSING, run("check", "--intents", given));
            assertTrue(text(err).contains(given), text(err));
        }
    }

    private void breakFile(String name, String right, String wrong) throws IOException {
        Path file = folder.resolve(name);
        String content = Files.exists(file) ? Files.readString(file) : "";
        assertTrue(content.contains(right), "nothing to break in " + name);
        int at = content.indexOf(right);
        Files.writeString(file, content.substring(0, at) + wrong + content.substring(at + right.length()));
    }

    private Path copied(String name) throws IOException {
        Path copy = Files.createDirectories(folder.resolve(name));
        try (Stream<Path> files = Files.list(Path.of(name))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private int check() {
        return run("check", "--facts", seeds.toString(), "--intents", intents.toString());
    }

    private int run(String... arguments) {
        Streams streams = new Streams(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return Attache.run(streams, arguments);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
