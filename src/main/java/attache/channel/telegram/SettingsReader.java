package attache.channel.telegram;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the settings from the environment, and names all that is wrong with them at once. */
public final class SettingsReader {

    private static final Pattern TOKEN = Pattern.compile("\\d+:[A-Za-z0-9_-]+");
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,256}");
    private static final int MOST_POLL_SECONDS = 50;
    private static final int HIGHEST_PORT = 65_535;

    private final Map<String, String> environment;
    private final List<String> faults = new ArrayList<>();

    private SettingsReader(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * Reads the settings.
     *
     * @param data the folder for what outlives a run
     * @throws SettingsFaults where one is missing or wrong
     */
    public static Settings read(Map<String, String> environment, Path data) {
        return new SettingsReader(environment).settings(data);
    }

    private Settings settings(Path data) {
        Settings settings = new Settings(
                token(),
                api(),
                webhook(),
                text("ATTACHE_HOST").orElse("127.0.0.1"),
                number("ATTACHE_PORT", 8443, 0, HIGHEST_PORT),
                number("ATTACHE_ADMIN_PORT", 8081, 0, HIGHEST_PORT),
                data,
                Duration.ofDays(number("ATTACHE_RETENTION_DAYS", 30, 1, 3650)),
                flag("ATTACHE_LOG_TEXT"),
                Duration.ofSeconds(number("ATTACHE_POLL_SECONDS", 30, 1, MOST_POLL_SECONDS)),
                Duration.ofSeconds(number("ATTACHE_CALL_SECONDS", 20, 1, 300)),
                Duration.ofSeconds(number("ATTACHE_RETRY_SECONDS", 10, 1, 10)),
                number("ATTACHE_QUEUE_LIMIT", 50_000, 1, 10_000_000),
                number("ATTACHE_QUESTIONS_PER_MINUTE", 30, 1, 1_000_000));
        if (!faults.isEmpty()) {
            // A token in the place of something else is a fault that happens, and faults end up in logs.
            throw new SettingsFaults(
                    faults.stream().map(EventLog::withoutTokens).toList());
        }
        return settings;
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private String token() {
        Optional<String> file = text("TELEGRAM_BOT_TOKEN_FILE");
        Optional<String> token = text("TELEGRAM_BOT_TOKEN");
        if (token.isEmpty() && file.isPresent()) {
            token = contentOf(file.get());
            if (token.isEmpty()) {
                return "";
            }
        }
        if (token.isEmpty()) {
            faults.add("TELEGRAM_BOT_TOKEN is missing; set it to the token that BotFather gave you, or"
                    + " TELEGRAM_BOT_TOKEN_FILE to a file that holds it.");
        } else if (!TOKEN.matcher(token.get()).matches()) {
            faults.add((file.isPresent() && text("TELEGRAM_BOT_TOKEN").isEmpty()
                            ? "TELEGRAM_BOT_TOKEN_FILE holds"
                            : "TELEGRAM_BOT_TOKEN is")
                    + " no token; copy it from BotFather whole, digits, colon and all.");
        }
        return token.orElse("");
    }

    private Optional<String> contentOf(String file) {
        try {
            String content = Files.readString(Path.of(file)).strip();
            if (content.isEmpty()) {
                faults.add("TELEGRAM_BOT_TOKEN_FILE: the file \"" + file + "\" is empty; put the token into it.");
            }
            return Optional.of(content).filter(text -> !text.isEmpty());
        } catch (IOException | RuntimeException unreadable) {
            faults.add("TELEGRAM_BOT_TOKEN_FILE: \"" + file + "\" cannot be read; name a file that holds the token.");
            return Optional.empty();
        }
    }

    private URI api() {
        String given = text("TELEGRAM_API_URL").orElse("https://api.telegram.org");
        Optional<URI> url = url(given)
                .filter(found -> List.of("", "/").contains(found.getPath())
                        && found.getQuery() == null
                        && found.getUserInfo() == null);
        if (url.isEmpty()) {
            faults.add("TELEGRAM_API_URL is \"" + given
                    + "\"; give it as http://host:port or https://host, without a path.");
        }
        return url.orElse(null);
    }

    private Optional<Settings.Webhook> webhook() {
        Optional<String> given = text("ATTACHE_WEBHOOK_URL");
        Optional<String> secret = text("ATTACHE_WEBHOOK_SECRET");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        Optional<URI> url = url(given.get()).filter(found -> found.getScheme().equals("https"));
        if (url.isEmpty()) {
            faults.add(
                    "ATTACHE_WEBHOOK_URL is \"" + given.get() + "\"; give the https address that Telegram can reach.");
        }
        if (secret.isEmpty()) {
            faults.add("ATTACHE_WEBHOOK_SECRET is missing; set it to 1 to 256 letters, digits, \"_\" or \"-\" that only"
                    + " you and Telegram know.");
        } else if (!SECRET.matcher(secret.get()).matches()) {
            faults.add("ATTACHE_WEBHOOK_SECRET has characters that Telegram does not take, or too many; use 1 to 256"
                    + " letters, digits, \"_\" or \"-\".");
        }
        return url.map(found -> new Settings.Webhook(found, secret.orElse("")));
    }

    private static Optional<URI> url(String text) {
        try {
            URI url = new URI(text);
            boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            return web && url.getHost() != null ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException wrong) {
            return Optional.empty();
        }
    }

    private int number(String name, int usual, int least, int most) {
        Optional<String> given = text(name);
        if (given.isEmpty()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(given.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException wrong) {
            // Told below, as a number that is out of bounds is.
        }
        faults.add(name + " is \"" + given.get() + "\"; give a whole number from " + least + " to " + most
                + ", or leave" + " it away for " + usual + ".");
        return usual;
    }

    private boolean flag(String name) {
        String given = text(name).orElse("off");
        if (!List.of("on", "off", "true", "false", "1", "0").contains(given)) {
            faults.add(name + " is \"" + given + "\"; give \"on\" or \"off\".");
        }
        return List.of("on", "true", "1").contains(given);
    }
}
