package attache.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankReaderTest {

    private static final String GOOD = """
            {"id": "a", "lang": "en", "kind": "direct", "turns": [{"q": "Who?", "verdict": "answer", "expect": [["x"]]}]}""";

    @TempDir
    private Path folder;

    @Test
    void blank_lines_are_passed_over() throws IOException {
        Path file = write("\n" + GOOD + "\r\n\n" + GOOD);

        List<Bank> banks = BankReader.read(List.of(file));

        assertEquals(2, banks.get(0).conversations().size());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"id\"                         | is no JSON",
                "[]                              | is no JSON object",
                "{} {}                           | is no JSON",
                "{\"id\": \"a\"}                 | \"turns\" is empty or missing",
                "{\"turns\": {}}                 | \"turns\" is no list",
                "{\"turns\": [{}]}               | \"verdict\" is missing or no text",
                "{\"turns\": [{\"verdict\": \"maybe\"}]} | turns[0].verdict is \"maybe\"; use answer, abstain, either, chat",
                "{\"turns\": [{\"verdict\": \"answer\"}]} | turns[0] has no \"expect\"",
                "{\"turns\": [{\"verdict\": \"chat\", \"expect\": [\"x\"]}]} | turns[0].expect[0] is no list",
                "{\"turns\": [{\"verdict\": \"chat\", \"expect\": [[1]]}]} | turns[0].expect[0][0] is no text",
                "{\"turns\": [{\"verdict\": \"chat\", \"q\": \"x\", \"forbid\": \"x\"}]} | turns[0].forbid is no list",
                "{\"turns\": [{\"verdict\": \"chat\", \"q\": 1}]} | \"q\" is missing or no text",
                "{\"turns\": [{\"verdict\": \"chat\", \"q\": \"x\"}]} | \"id\" is missing or no text"
            })
    void a_line_that_is_no_conversation_is_named_with_what_to_do(String line, String fault) throws IOException {
        Path file = write(GOOD + "\n" + line);

        BankFaults faults = assertThrows(BankFaults.class, () -> BankReader.read(List.of(file)));

        assertEquals(1, faults.lines().size(), faults.getMessage());
        assertTrue(faults.getMessage().startsWith(file + ", line 2: " + fault), faults.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "(, Unclosed",
        "[a, not closed",
        "\\p{L}, not read",
        "a\\, nothing follows",
        "(?<a>b), not read",
        "(?(1)a), not read"
    })
    void what_is_no_regular_expression_is_named(String regex, String fault) throws IOException {
        Path file = write(GOOD.replace("\"x\"", "\"" + regex.replace("\\", "\\\\") + "\""));

        BankFaults faults = assertThrows(BankFaults.class, () -> BankReader.read(List.of(file)));

        assertTrue(
                faults.getMessage().startsWith(file + ", line 1: turns[0].expect[0][0] is no regular expression"),
                faults.getMessage());
        assertTrue(faults.getMessage().contains(fault), faults.getMessage());
    }

    @Test
    void all_faults_of_all_banks_are_named_at_once() throws IOException {
        Path one = write("x\ny\n");
        Path other = Files.write(folder.resolve("other.jsonl"), "é".getBytes(StandardCharsets.ISO_8859_1));

        BankFaults faults = assertThrows(BankFaults.class, () -> BankReader.read(List.of(one, other)));

        assertEquals(3, faults.lines().size(), faults.getMessage());
        assertTrue(faults.lines().get(2).contains("is not UTF-8"), faults.getMessage());
    }

    @Test
    void a_bank_that_is_not_there_cannot_be_read() {
        assertThrows(UncheckedIOException.class, () -> BankReader.read(List.of(folder.resolve("none.jsonl"))));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("bank.jsonl"), text);
    }
}
