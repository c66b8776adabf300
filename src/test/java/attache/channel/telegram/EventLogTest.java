package attache.channel.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EventLogTest {

    private static final String TOKEN = "12345:AAbbCCddEEffGGhhIIjjKKllMMnnOO";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final EventLog log =
            new EventLog(new PrintStream(out, true, StandardCharsets.UTF_8), new TestClock(), TOKEN);

    @Test
    void an_event_is_one_line_of_keys_and_values() {
        log.info("ready", "mode", "polling", "why", "a \"b\"\nc\\");

        assertEquals(
                "time=2026-01-01T00:00:00Z level=info event=ready mode=polling why=\"a \\\"b\\\" c\\\\\"\n", told());
    }

    @Test
    void no_token_gets_into_the_log() {
        Throwable failure =
                new IOException("http://host/bot" + TOKEN + "/getme", new IOException("5551234:" + "x".repeat(35)));
        log.warn("lost", "why", EventLog.told(failure));

        assertEquals(
                "time=2026-01-01T00:00:00Z level=warn event=lost"
                        + " why=\"IOException: http://host/bot<token>/getme < IOException: <token>\"\n",
                told());
    }

    private String told() {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
