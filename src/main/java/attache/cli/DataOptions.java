package attache.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that point a command at other data than the shipped. */
final class DataOptions {

    @Option(
            names = "--facts",
            paramLabel = "DIR",
            description = "Folder of the facts, in place of those that the bot ships with.")
    private Path facts;

    @Option(
            names = "--intents",
            paramLabel = "DIR",
            description = "Folder of the intents, in place of those that the bot ships with.")
    private Path intents;

    Optional<Path> facts() {
        return folder("--facts", facts);
    }

    Optional<Path> intents() {
        return folder("--intents", intents);
    }

    private static Optional<Path> folder(String option, Path path) {
        if (path == null || Files.isDirectory(path)) {
            return Optional.ofNullable(path);
        }
        throw new CommandException(
                ExitStatus.MISSING, option + ": there is no folder \"" + path + "\"; name one that exists.");
    }
}
