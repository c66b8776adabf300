package attache.endtoend;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever moment the bot is killed at, no message stays unanswered. */
class CrashIT {

    private static final CrashRun.Plan SMALL = new CrashRun.Plan(400, 40, 4, 20_260_101);
    private static final CrashRun.Plan LARGE = new CrashRun.Plan(2000, 200, 12, 20_261_122);

    /**
     * How long before a kill a message may have been accepted and yet not be noted. The note is on its way as soon
     * as the answer of the server is; the rest is the time that a loaded machine takes.
     */
    private static final long MOST_MS_UNTIL_NOTED = 500;

    private static final long MOST_BYTES = 32L << 20;

    @Test
    @Timeout(240)
    void nothing_is_lost_by_polling() throws Exception {
        check("polling", Stage.polling("crash-polling"), SMALL);
    }

    @Test
    @Timeout(240)
    void nothing_is_lost_with_a_webhook() throws Exception {
        check("webhook", Stage.webhook("crash-webhook"), SMALL);
    }

    @Test
    @Tag("crash")
    @Timeout(600)
    void nothing_of_much_is_lost_by_polling() throws Exception {
        check("polling", Stage.polling("crash-polling-much"), LARGE);
    }

    @Test
    @Tag("crash")
    @Timeout(600)
    void nothing_of_much_is_lost_with_a_webhook() throws Exception {
        check("webhook", Stage.webhook("crash-webhook-much"), LARGE);
    }

    private static void check(String mode, Stage stage, CrashRun.Plan plan) throws IOException, InterruptedException {
        // A call that is merely slow on a loaded machine must not be given up: that doubles, too.
        try (stage) {
            stage.with("ATTACHE_CALL_SECONDS", "20");
            CrashRun.Report report = new CrashRun(stage, plan).run();

            String table = CrashRun.Report.HEAD + report.row(mode);
            System.out.println(table);
            assertAll(
                    table,
                    () -> assertEquals(0, report.unanswered(), "unanswered"),
                    () -> assertEquals(0, report.outOfOrder(), "out of order"),
                    () -> assertEquals(0, report.unexplained(), "doubled without a crash"),
                    () -> assertTrue(report.oldest() < MOST_MS_UNTIL_NOTED, "noted too late"),
                    () -> assertTrue(report.bytes() < MOST_BYTES, "the store grows too big"));
        }
    }
}
