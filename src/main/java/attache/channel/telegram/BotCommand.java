package attache.channel.telegram;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command such as "/start@Name rest".
 *
 * @param name in lower case, without the slash
 * @param addressee the bot that it names
 * @param rest what follows, without outer blanks; may be empty
 */
record BotCommand(String name, Optional<String> addressee, String rest) {

    private static final Pattern COMMAND =
            Pattern.compile("/([A-Za-z0-9_]{1,32})(?:@(\\w+))?(?:\\s+(.*))?", Pattern.DOTALL);

    /** The command that a message is; empty where it is none. */
    static Optional<BotCommand> of(String text) {
        Matcher command = COMMAND.matcher(text.strip());
        if (!command.matches()) {
            return Optional.empty();
        }
        String rest = command.group(3) == null ? "" : command.group(3).strip();
        String name = command.group(1).toLowerCase(Locale.ROOT);
        return Optional.of(new BotCommand(name, Optional.ofNullable(command.group(2)), rest));
    }
}
