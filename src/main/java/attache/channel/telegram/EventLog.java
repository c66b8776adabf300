package attache.channel.telegram;

import java.io.PrintStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Writes what happens as lines of {@code key=value}; the bot's token never gets past it. */
final class EventLog {

    private static final Pattern PLAIN = Pattern.compile("[\\p{Alnum}_.:/+@-]+");
    /** How a token looks, in case another than the bot's own turns up. */
    private static final Pattern TOKEN = Pattern.compile("\\d{5,}:[A-Za-z0-9_-]{20,}");

    private static final String HIDDEN = "<token>";

    private final PrintStream out;
    private final Clock clock;
    private final String token;

    EventLog(PrintStream out, Clock clock, String token) {
        this.out = out;
        this.clock = clock;
        this.token = token;
    }

    void info(String event, Object... pairs) {
        write("info", event, pairs);
    }

    void warn(String event, Object... pairs) {
        write("warn", event, pairs);
    }

    void error(String event, Object... pairs) {
        write("error", event, pairs);
    }

    private void write(String level, String event, Object... pairs) {
        StringBuilder line = new StringBuilder("time=")
                .append(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .append(" level=")
                .append(level)
                .append(" event=")
                .append(event);
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            line.append(' ').append(pairs[i]).append('=').append(value(String.valueOf(pairs[i + 1])));
        }
        out.println(line);
    }

    private String value(String value) {
        String safe = redacted(value);
        if (PLAIN.matcher(safe).matches()) {
            return safe;
        }
        StringBuilder quoted = new StringBuilder("\"");
        safe.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\');
            }
            quoted.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
        });
        return quoted.append('"').toString();
    }

    private String redacted(String value) {
        return withoutTokens(value.replace(token, HIDDEN));
    }

    /** A text in which whatever looks like a token is blotted out. */
    static String withoutTokens(String text) {
        return TOKEN.matcher(text).replaceAll(HIDDEN);
    }

    /** What a failure says of itself, with the failures behind it. */
    static String told(Throwable failure) {
        StringBuilder told = new StringBuilder();
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 5; cause = cause.getCause(), depth++) {
            told.append(depth == 0 ? "" : " < ").append(cause.getClass().getSimpleName());
            if (cause.getMessage() != null) {
                told.append(": ").append(cause.getMessage().lines().findFirst().orElse(""));
            }
        }
        return told.toString();
    }
}
