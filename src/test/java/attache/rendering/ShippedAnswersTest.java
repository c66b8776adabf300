package attache.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import attache.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Renders every shipped fact in every form and every language, looks for what no language may leave behind, and compares what differs
 * word for word with the files in {@code src/test/resources/answers}, which are there for a native reader's eye.
 *
 * <p>After a wanted change of wording, {@code mvn test -Dtest=ShippedAnswersTest -Dgolden.update=true} writes them anew; read the
 * difference before you commit it.
 */
class ShippedAnswersTest {

    private static final Path FOLDER = Path.of("src/test/resources/answers");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    /** Braces left over, doubled or misplaced signs, an id, nothing said. */
    private static final String ANY = "[{}|]|\\s\\s|\\s[.,]|(?<!…)\\.\\.|,,|(?<!\\p{L})null(?!\\p{L})|\\p{L}_\\p{L}|^$";

    private static final Map<Language, Pattern> FAULTS = Map.of(
            Language.EN,
            Pattern.compile(ANY),
            Language.FR,
            Pattern.compile(ANY
                    + "|'|(?iu)(?<!\\p{L})(?:the|of|and|was|with|which|from|has)(?!\\p{L})"
                    + "|(?<!\\p{L})(?:de|à) les?(?!\\p{L})"
                    + "|(?<![\\p{L}’])(?:de|que|le|la|je|se|ne|ce) [aeiouyàâéèêëîïôùh]"
                    + "|(?<![\\u202f!?])[;!?]|(?<![\\u00a0\\d]):|«(?!\\u00a0)|(?<!\\u00a0)»"),
            Language.NL,
            Pattern.compile(ANY + "|'|(?iu)(?<!\\p{L})(?:the|and|with|which|from|has|have)(?!\\p{L})"),
            Language.DE,
            Pattern.compile(ANY
                    + "|'|(?iu)(?<!\\p{L})(?:the|of|and|with|which|from|has|have)(?!\\p{L})"
                    + "|(?<!\\p{L})(?:in|an|von|zu) dem(?!\\p{L})"));

    @ParameterizedTest
    @EnumSource
    void what_is_said_is_as_in_the_file_and_clean(Language language) throws IOException {
        List<String> lines = ShippedAnswers.in(language);

        Path file = FOLDER.resolve(language.code() + ".txt");
        if (UPDATE) {
            Files.createDirectories(FOLDER);
            Files.write(file, lines);
        }
        lines.stream().filter(line -> !line.startsWith("## ")).forEach(line -> assertClean(language, line));
        assertEquals(Files.readString(file), String.join("\n", lines) + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void every_fact_is_clean_in_every_form(Language language) {
        ShippedAnswers.framed(language).forEach(text -> assertClean(language, text));
    }

    /** What no answer in a language may hold: braces, doubled signs, another language, words that should be joined. */
    private static void assertClean(Language language, String line) {
        Matcher fault = FAULTS.get(language).matcher(line);
        assertFalse(fault.find(), () -> language + ": «" + fault.group() + "» in: " + line);
    }
}
