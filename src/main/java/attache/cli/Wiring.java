package attache.cli;

import attache.dialogue.Answerer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Assembles the bot from its parts: the one file where {@code new} crosses packages. */
final class Wiring {

    private Wiring() {}

    static Answerer answerer(Optional<Path> facts, Optional<Path> intents) {
        throw new CommandException(ExitStatus.MODEL, "The model is missing: run \"mvn package\" to train it.");
    }

    /** Every fault of the data, each with its file, its place, the value found and what to do. */
    static List<String> check(Optional<Path> facts, Optional<Path> intents, boolean strict) {
        return List.of();
    }

    static void train(Optional<Path> facts, Optional<Path> intents, Path into) {
        // The trainer comes with the packages that it trains for.
    }
}
