package attache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import attache.dialogue.Answerer;
import attache.turn.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds whole conversations with the bot and compares what it says word for word with the files in
 * {@code src/test/resources/dialogues}. In a file, {@code > } begins a question, {@code < } its answer, {@code #} a comment, and a
 * blank line a new conversation.
 *
 * <p>After a wanted change of wording, {@code mvn test -Dtest=GoldenDialoguesTest -Dgolden.update=true} writes what the bot says
 * now into the files, in place of their answers; read the difference before you commit it.
 */
class GoldenDialoguesTest {

    private static final Path FOLDER = Path.of("src/test/resources/dialogues");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @ParameterizedTest
    @MethodSource("files")
    void the_bot_says_what_the_file_says(Path file) throws IOException {
        List<String> expected = Files.readAllLines(file);

        List<String> actual = replayed(expected);

        if (UPDATE) {
            Files.write(file, actual);
        }
        assertFalse(actual.stream().noneMatch(GoldenDialoguesTest::isQuestion), "no question");
        assertEquals(String.join("\n", UPDATE ? actual : expected), String.join("\n", actual));
    }

    private static List<Named<Path>> files() throws IOException {
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            return paths.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .map(path -> Named.of(FOLDER.relativize(path).toString(), path))
                    .toList();
        }
    }

    /** The file as it would be if its answers were the bot's. */
    private static List<String> replayed(List<String> lines) {
        Answerer bot = ShippedBot.answerer();
        List<String> replayed = new ArrayList<>();
        int conversation = 0;
        for (String line : lines) {
            if (line.startsWith("<")) {
                continue;
            }
            replayed.add(line);
            conversation += line.isBlank() ? 1 : 0;
            if (isQuestion(line)) {
                Question question = new Question("golden " + conversation, line.substring(2), Optional.empty());
                replayed.add("< " + bot.reply(question).text());
            }
        }
        return replayed;
    }

    private static boolean isQuestion(String line) {
        return line.startsWith("> ");
    }
}
