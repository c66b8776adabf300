package attache.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The list of the commands. */
@Command(
        name = "attache",
        description = "Answers factual questions about the relations between Belgium and Canada.",
        synopsisSubcommandLabel = "COMMAND")
public final class Attache {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows this text.")
    private boolean help;

    private Attache() {}

    /** Runs the command that the arguments name, and returns its exit status. */
    public static int run(Streams streams, String... arguments) {
        Failures failures = new Failures();
        int status = new CommandLine(new Attache())
                .addSubcommand(new Chat(streams))
                .addSubcommand(new Ask(streams))
                .addSubcommand(new Explain(streams))
                .addSubcommand(new Telegram(streams))
                .addSubcommand(new Check(streams))
                .addSubcommand(new Evaluate(streams))
                .addSubcommand(new Review(streams))
                .addSubcommand(new Train(streams))
                .setOut(writer(streams.out()))
                .setErr(writer(streams.err()))
                .setExpandAtFiles(false)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .execute(arguments);
        streams.out().flush();
        streams.err().flush();
        return status;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
