package attache.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains the model, as the build does. */
@Command(name = "train", description = "Trains the model, and writes it into a folder.")
final class Train implements Callable<Integer> {

    @Mixin
    private DataOptions data;

    @Option(names = "--into", required = true, paramLabel = "DIR", description = "Where to write the model.")
    private Path into;

    private final Streams streams;

    Train(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Wiring.train(data.facts(), data.intents(), into)
                .forEach(asleep -> streams.err().println("This language sleeps, for it cannot be learned: " + asleep));
        return ExitStatus.DONE;
    }
}
