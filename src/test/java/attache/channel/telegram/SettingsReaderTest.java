package attache.channel.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {

    private static final String TOKEN = "12345:AAbbCCddEEffGGhhIIjjKKllMMnnOO";
    private static final Path DATA = Path.of("data");

    @Test
    void a_token_is_enough() {
        Settings settings = SettingsReader.read(Map.of("TELEGRAM_BOT_TOKEN", TOKEN), DATA);

        assertEquals("https://api.telegram.org", settings.api().toString());
        assertEquals(443, settings.apiPort());
        assertTrue(settings.webhook().isEmpty());
        assertEquals("127.0.0.1", settings.host());
        assertFalse(settings.toString().contains(TOKEN));
    }

    @Test
    void a_token_may_stand_in_a_file(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("token"), TOKEN + "\n");

        assertEquals(
                TOKEN,
                SettingsReader.read(Map.of("TELEGRAM_BOT_TOKEN_FILE", file.toString()), DATA)
                        .token());
        assertTrue(
                faults(Map.of("TELEGRAM_BOT_TOKEN_FILE", folder.resolve("none").toString()))
                        .contains("cannot be read"));
    }

    @Test
    void all_that_is_wrong_is_named_at_once_and_no_secret_with_it() {
        Map<String, String> wrong = new HashMap<>();
        wrong.put("TELEGRAM_BOT_TOKEN", "not a secret token");
        wrong.put("TELEGRAM_API_URL", "ftp://host/path");
        wrong.put("ATTACHE_WEBHOOK_URL", "http://bot.example/hook");
        wrong.put("ATTACHE_PORT", "70000");
        wrong.put("ATTACHE_POLL_SECONDS", "soon");
        wrong.put("ATTACHE_LOG_TEXT", "maybe");

        String faults = faults(wrong);

        assertEquals(7, faults.lines().count(), faults);
        for (String name : wrong.keySet()) {
            assertTrue(faults.contains(name), name);
        }
        assertTrue(faults.contains("ATTACHE_WEBHOOK_SECRET is missing"));
        assertFalse(faults.contains("not a secret token"));
    }

    @Test
    void a_token_in_the_wrong_place_is_not_repeated() {
        String faults = faults(Map.of(
                "TELEGRAM_BOT_TOKEN_FILE",
                TOKEN,
                "TELEGRAM_API_URL",
                "https://api.telegram.org/bot" + TOKEN,
                "ATTACHE_WEBHOOK_URL",
                "http://bot.example/" + TOKEN,
                "ATTACHE_WEBHOOK_SECRET",
                "s3cret",
                "ATTACHE_PORT",
                TOKEN));

        assertEquals(4, faults.lines().count(), faults);
        assertFalse(faults.contains(TOKEN.substring(6)), faults);
    }

    @Test
    void a_secret_that_telegram_would_not_take_is_refused() {
        assertTrue(faults(Map.of(
                        "TELEGRAM_BOT_TOKEN", TOKEN,
                        "ATTACHE_WEBHOOK_URL", "https://bot.example/hook",
                        "ATTACHE_WEBHOOK_SECRET", "with a blank"))
                .startsWith("ATTACHE_WEBHOOK_SECRET has characters"));
    }

    private static String faults(Map<String, String> environment) {
        return assertThrows(SettingsFaults.class, () -> SettingsReader.read(environment, DATA))
                .getMessage();
    }
}
