package attache.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Holds the scores equal to those of the program that the banks were written for. Its figures for these banks and replies were
 * recorded once, in figures.json.
 */
class EvaluationTest {

    private static final Path FOLDER = Path.of("src/test/resources/evaluation");
    private static final List<String> BANKS = List.of("verdicts.jsonl", "dialect.jsonl", "stuffed.jsonl");

    private final ObjectMapper json = new ObjectMapper();
    private final List<Bank> banks = banks();

    @Test
    void each_bank_gets_the_recorded_scores() throws IOException {
        Evaluation evaluation = new Evaluation(recorded(), asked -> {});

        List<Report> reports = banks.stream().map(evaluation::of).toList();

        assertRecorded(reports);
    }

    @Test
    void banks_taken_as_one_get_the_recorded_scores() throws IOException {
        Evaluation evaluation = new Evaluation(recorded().together(), asked -> {});

        Report report = evaluation.of(Bank.together(banks));

        assertRecorded(List.of(report));
    }

    @Test
    void progress_counts_every_question() throws IOException {
        List<Integer> seen = new ArrayList<>();
        Evaluation evaluation = new Evaluation(recorded(), seen::add);

        banks.forEach(evaluation::of);

        assertEquals(211, seen.size());
        assertEquals(210, seen.get(210));
    }

    @Test
    void the_text_names_the_worst_first() throws IOException {
        Evaluation evaluation = new Evaluation(recorded(), asked -> {});

        List<String> texts =
                banks.stream().map(evaluation::of).map(Report::text).toList();

        String text = texts.get(2);
        assertTrue(
                text.startsWith("stuffed.jsonl: of 43 answerable right 86.0 %, wrong 11.6 %, missed 2.3 %; of 1"),
                text);
        assertTrue(text.contains("by kind:   count 36/41 (wrong 4), Are there not 20? 0/1 (wrong 1), "), text);
        assertTrue(text.contains("wrong answers were taken for: fruit 6"), text);
    }

    private void assertRecorded(List<Report> reports) throws IOException {
        JsonNode recorded = json.readTree(FOLDER.resolve("figures.json").toFile());
        JsonNode scored = json.readTree(Report.json(reports));
        for (Report report : reports) {
            JsonNode figures = recorded.get(report.bank());
            figures.fieldNames()
                    .forEachRemaining(field -> assertEquals(
                            figures.get(field), scored.get(report.bank()).get(field), report.bank() + " " + field));
        }
    }

    private static List<Bank> banks() {
        return BankReader.read(BANKS.stream().map(FOLDER::resolve).toList()).stream()
                .map(bank -> new Bank(bank.name().substring(FOLDER.toString().length() + 1), bank.conversations()))
                .toList();
    }

    private static RecordedAnswerer recorded() throws IOException {
        return RecordedAnswerer.of(FOLDER.resolve("replies.jsonl"));
    }
}
