package attache.cli;

import attache.data.Problem;
import attache.data.Problems;
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
        Problems found = Wiring.check(data.facts(), data.intents());
        List<Problem> problems = strict ? found.strict() : found.all();
        long faults = problems.stream().filter(Problem::isError).count();
        problems.forEach(streams.out()::println);
        streams.out().println(count(faults, "fault") + ", " + count(problems.size() - faults, "warning") + ".");
        return faults == 0 ? ExitStatus.DONE : ExitStatus.FAULTS_IN_DATA;
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
