package attache.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import attache.dialogue.StubAnswerer;
import attache.turn.Outcome;
import attache.turn.Question;
import attache.turn.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Reads the banks that may lie beside the project. */
@EnabledIf("areThere")
class SharedBanksTest {

    private static final Path FOLDER = Path.of("../shared/questions");

    static boolean areThere() {
        return Files.isDirectory(FOLDER);
    }

    @Test
    void a_bot_that_knows_nothing_is_never_wrong_and_misses_all() throws IOException {
        List<Bank> banks = BankReader.read(files());

        Report report = new Evaluation(new Silent(), asked -> {}).of(Bank.together(banks));

        assertFalse(banks.isEmpty());
        assertEquals(0, report.all().wrong());
        assertEquals(0, report.answerable().right());
        assertEquals(report.unanswerable().turns(), report.unanswerable().right());
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    /** Declines whatever it is asked. */
    private static final class Silent extends StubAnswerer {

        @Override
        public Reply reply(Question question) {
            return new Reply("?", "en", Outcome.DECLINED, "", "", "", 0, List.of(), List.of(), List.of(), List.of());
        }
    }
}
