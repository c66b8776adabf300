package attache.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Plays whole visits of people and compares what they see with what is written in {@code visits/}. Run with
 * {@code -Dvisits=write} the test writes the files anew, to be looked at before they are committed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class VisitIT {

    private static final Path VISITS = Path.of("src/test/resources/visits");

    private Stage calm;
    private Stage strict;
    private int visits;

    @BeforeAll
    void start() throws IOException {
        calm = Stage.polling("visits")
                .with("ATTACHE_QUESTIONS_PER_MINUTE", "1000")
                .start();
        strict = Stage.polling("visits-flood")
                .with("ATTACHE_QUESTIONS_PER_MINUTE", "3")
                .start();
    }

    @AfterAll
    void stop() throws IOException {
        calm.close();
        strict.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commands-en",
                "commands-fr",
                "commands-nl",
                "commands-de",
                "buttons-en",
                "buttons-fr",
                "edits-en",
                "edits-de",
                "inline-en",
                "inline-nl",
                "group-en",
                "group-fr",
                "flood-en",
                "flood-de",
                "readme"
            })
    void a_visit_goes_as_written(String name) throws IOException {
        Path file = VISITS.resolve(name + ".txt");
        String expected = Files.readString(file);
        visits++;

        String played = new Visit(name.startsWith("flood") ? strict : calm, visits)
                .play(expected.lines().toList());

        if (System.getProperty("visits", "").equals("write")) {
            Files.writeString(file, played);
            Path readme = Path.of("README.md");
            Files.writeString(readme, Files.readString(readme).replace(expected, played));
        } else {
            assertEquals(expected, played);
        }
    }

    @Test
    void the_readme_shows_the_visit() throws IOException {
        String visit = Files.readString(VISITS.resolve("readme.txt"));

        assertTrue(Files.readString(Path.of("README.md")).contains(visit), "README.md shows another visit");
    }
}
