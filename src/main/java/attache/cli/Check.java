package attache.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Names every fault of the data at once. */
@Command(name = "check", description = "Names every fault of the facts and the intents at once.")
final class Check implements Callable<Integer> {

    @Mixin
    private DataOptions data;

    @Option(names = "--strict", description = "Takes a gap in a language for a fault, too.")
    private boolean strict;

    private final Streams streams;

    Check(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<String> faults = Wiring.check(data.facts(), data.intents(), strict);
        faults.forEach(streams.out()::println);
        streams.out().println(count(faults.size()));
        return faults.isEmpty() ? ExitStatus.DONE : ExitStatus.FAULTS_IN_DATA;
    }

    private static String count(int faults) {
        return faults == 0 ? "No faults." : faults == 1 ? "1 fault." : faults + " faults.";
    }
}
