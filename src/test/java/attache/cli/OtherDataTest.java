package attache.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.TwoLands;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Points the bot at data of its own, in a process of its own, since where it keeps its models comes from the environment. */
@Timeout(60)
class OtherDataTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    private Path folder;

    private Path facts;
    private Path intents;
    private Path model;

    @BeforeEach
    void write() {
        facts = TwoLands.writeFacts(folder);
        intents = TwoLands.writeIntents(folder);
        model = folder.resolve("kept/models/en.model");
    }

    @Test
    void other_data_is_learned_once_and_the_model_used_again() throws Exception {
        assertAnswers("Where is the embassy of Borland?", "Ahaven");
        byte[] learned = Files.readAllBytes(model);
        Files.setLastModifiedTime(model, LONG_AGO);

        assertAnswers("When was the consulate in Bolton closed?", "2014");

        assertEquals(LONG_AGO, Files.getLastModifiedTime(model), "learned again");
        assertArrayEquals(learned, Files.readAllBytes(model));
        assertFalse(leavesParts());
    }

    @Test
    void changed_data_is_learned_anew() throws Exception {
        assertAnswers("Where is the embassy of Borland?", "Ahaven");
        Files.setLastModifiedTime(model, LONG_AGO);
        Path file = facts.resolve("lands.json");
        Files.writeString(file, Files.readString(file).replace("\"Ahaven\"", "\"Ashford\""));

        assertAnswers("Where is the embassy of Borland?", "Ashford");

        assertTrue(Files.getLastModifiedTime(model).compareTo(LONG_AGO) > 0, "not learned anew");
    }

    @Test
    void a_kept_model_that_is_cut_short_is_learned_anew() throws Exception {
        Files.createDirectories(model.getParent());
        Files.write(model, new byte[0]);

        assertAnswers("Where is the embassy of Borland?", "Ahaven");

        assertTrue(Files.size(model) > 0);
    }

    private void assertAnswers(String question, String answer) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        int status = ask(question, out);

        String text = Files.readString(out, StandardCharsets.UTF_8);
        assertEquals(0, status, text);
        assertTrue(text.contains(answer), text);
    }

    private int ask(String question, Path out) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "attache.Main",
                "ask"));
        command.addAll(List.of("--facts", facts.toString(), "--intents", intents.toString(), question));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("ATTACHE_DATA", folder.resolve("kept").toString());
        Process process =
                builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
        try {
            assertTrue(process.waitFor(30, TimeUnit.SECONDS), "no answer");
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private boolean leavesParts() throws IOException {
        try (Stream<Path> files = Files.list(model.getParent())) {
            return files.anyMatch(file -> file.toString().endsWith(".part"));
        }
    }
}
