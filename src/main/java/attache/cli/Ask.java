package attache.cli;

import attache.dialogue.Answerer;
import attache.turn.Outcome;
import attache.turn.Question;
import attache.turn.Reply;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers one question, or one JSON object a line. */
@Command(name = "ask", description = "Answers one question, or with --jsonl one JSON object a line of standard input.")
final class Ask implements Callable<Integer> {

    @Mixin
    private DataOptions data;

    @Option(names = "--jsonl", description = "Reads one JSON object a line, and prints one a line.")
    private boolean jsonLines;

    @Parameters(arity = "0..*", paramLabel = "QUESTION", description = "What to ask.")
    private List<String> words = List.of();

    @Spec
    private CommandSpec spec;

    private final Streams streams;

    Ask(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        String text = String.join(" ", words);
        if (text.isBlank() != jsonLines) {
            throw new ParameterException(spec.commandLine(), "Give either a question or --jsonl");
        }
        Answerer answerer = Wiring.answerer(data.facts(), data.intents());
        if (jsonLines) {
            new JsonLines(answerer).answer(streams.in(), streams.out());
            return ExitStatus.DONE;
        }
        print(answerer.reply(new Question("ask", text, Optional.empty())));
        return ExitStatus.DONE;
    }

    private void print(Reply reply) {
        streams.out().println(reply.text());
        if (!reply.sources().isEmpty()) {
            streams.out().println(Wiring.sourceLine(data.facts()).apply(reply));
        }
        if (reply.outcome() == Outcome.DECLINED) {
            reply.suggestions().forEach(suggestion -> streams.out().println("- " + suggestion));
        }
    }
}
