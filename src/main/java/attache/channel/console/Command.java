package attache.channel.console;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be asked of the console itself. */
enum Command {
    HELP,
    TOPICS,
    WHY,
    SOURCES,
    LANG,
    QUIT;

    /** How a message begins that is meant for the console. */
    static final String MARK = "/";

    /** The command as it is typed. */
    String word() {
        return MARK + name().toLowerCase(Locale.ROOT);
    }

    /** The key of the text that says what it does. */
    String key() {
        return "command." + name().toLowerCase(Locale.ROOT);
    }

    static Optional<Command> of(String word) {
        return Stream.of(values())
                .filter(command -> command.word().equalsIgnoreCase(word))
                .findFirst();
    }
}
