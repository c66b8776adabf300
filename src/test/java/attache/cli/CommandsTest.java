package attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "aks",
                "--verbose",
                "ask",
                "ask --jsonl question",
                "ask --jsnl",
                "ask --facts",
                "explain",
                "check extra",
                "train",
                "evaluate",
                "evaluate --together",
                "chat --json"
            })
    void a_wrong_call_is_told_in_one_sentence_that_names_the_help(String arguments) {
        int status = run("", arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertEquals(ExitStatus.USAGE, status);
        assertEquals("", text(out));
        assertEquals(1, text(err).lines().count(), text(err));
        assertTrue(text(err).contains("--help\" to see what it takes."), text(err));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask Where? --facts", "explain Where? --facts", "check --intents", "chat --intents"})
    void a_folder_that_is_not_there_is_named(String arguments) {
        int status = run("", (arguments + " no/such/folder").split(" "));

        assertEquals(ExitStatus.MISSING, status);
        assertTrue(text(err).contains("\"no/such/folder\""), text(err));
        assertEquals(1, text(err).lines().count());
    }

    @Test
    void a_bank_that_is_not_there_is_named() {
        int status = run("", "evaluate", "no/such/bank.jsonl");

        assertEquals(ExitStatus.MISSING, status);
        assertEquals(
                "There is no \"no/such/bank.jsonl\"; name a file that exists." + System.lineSeparator(), text(err));
    }

    @Test
    void a_bank_with_a_faulty_line_is_a_fault_in_data() {
        int status = run("", "evaluate", "pom.xml");

        assertEquals(ExitStatus.FAULTS_IN_DATA, status);
        assertTrue(text(err).startsWith("pom.xml, line 1: is no JSON"), text(err));
        assertEquals("", text(out));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "ask --help", "check -h"})
    void help_is_printed_to_who_asks_for_it(String arguments) {
        int status = run("", arguments.split(" "));

        assertEquals(ExitStatus.DONE, status);
        assertTrue(text(out).startsWith("Usage: attache"), text(out));
    }

    private int run(String input, String... arguments) {
        return Attache.run(streams(input), arguments);
    }

    private Streams streams(String input) {
        return new Streams(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
