package attache.channel.telegram;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be asked of the bot in Telegram with a slash. */
enum Command {
    START,
    HELP,
    TOPICS,
    LANG,
    WHY,
    SOURCES,
    PRIVACY,
    EXPORT,
    DELETEMYDATA;

    /** Its name as it is typed, without the slash. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is about what is kept of a person, which is nobody else's business. */
    boolean isPersonal() {
        return this == EXPORT || this == DELETEMYDATA;
    }

    static Optional<Command> of(String word) {
        return Stream.of(values())
                .filter(command -> command.word().equals(word))
                .findFirst();
    }
}
