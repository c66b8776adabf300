package attache.cli;

import attache.data.DataFolder;
import attache.data.Problems;
import attache.dialogue.Answerer;
import attache.facts.Facts;
import attache.facts.FactsReader;
import attache.intents.IntentsReader;
import attache.intents.Phrases;
import java.nio.file.Path;
import java.util.Optional;

/** Assembles the bot from its parts: the one file where {@code new} crosses packages. */
final class Wiring {

    private Wiring() {}

    static Answerer answerer(Optional<Path> facts, Optional<Path> intents) {
        throw new CommandException(ExitStatus.MODEL, "The model is missing: run \"mvn package\" to train it.");
    }

    /** Every fault of the data, each with its file, its place, the value found and what to do. */
    static Problems check(Optional<Path> facts, Optional<Path> intents) {
        Problems problems = new Problems();
        Facts read = FactsReader.read(folder(facts, "seeds"), problems);
        IntentsReader.read(folder(intents, "intents"), read, Phrases.READ, problems);
        return problems;
    }

    static void train(Optional<Path> facts, Optional<Path> intents, Path into) {
        // The trainer comes with the packages that it trains for.
    }

    private static DataFolder folder(Optional<Path> given, String shipped) {
        return given.map(DataFolder::of).orElseGet(() -> DataFolder.shipped(shipped));
    }
}
