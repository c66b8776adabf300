package attache.cli;

import attache.evaluation.Bank;
import attache.evaluation.BankReader;
import attache.evaluation.Evaluation;
import attache.evaluation.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the bot the questions of banks, and scores its answers. */
@Command(name = "evaluate", description = "Asks the bot the questions of banks, and scores its answers.")
final class Evaluate implements Callable<Integer> {

    private static final int STEP = 20;

    @Mixin
    private DataOptions data;

    @Option(names = "--json", description = "Prints one JSON object in place of text.")
    private boolean json;

    @Option(names = "--together", description = "Takes the banks as one.")
    private boolean together;

    @Parameters(arity = "1..*", paramLabel = "BANK.jsonl", description = "A file with one conversation a line.")
    private List<Path> files;

    private final Streams streams;

    Evaluate(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<Bank> read = BankReader.read(files);
        List<Bank> banks = together ? List.of(Bank.together(read)) : read;
        List<Report> reports = reports(banks);
        if (json) {
            streams.out().println(Report.json(reports));
        } else {
            reports.forEach(report -> streams.out().println(report.text()));
        }
        return ExitStatus.DONE;
    }

    private List<Report> reports(List<Bank> banks) {
        try (Progress progress = new Progress()) {
            Evaluation evaluation = new Evaluation(Wiring.answerer(data.facts(), data.intents()), asked -> {
                if (asked % STEP == 0) {
                    progress.step(asked + " questions asked");
                }
            });
            return banks.stream().map(evaluation::of).toList();
        }
    }
}
