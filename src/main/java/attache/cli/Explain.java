package attache.cli;

import attache.dialogue.Answerer;
import attache.turn.Question;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how the bot comes to its reply. */
@Command(name = "explain", description = "Shows how the bot understands a question and comes to its reply.")
final class Explain implements Callable<Integer> {

    @Mixin
    private DataOptions data;

    @Option(names = "--json", description = "Prints one JSON object in place of text.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "QUESTION", description = "What to ask.")
    private List<String> words;

    private final Streams streams;

    Explain(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Answerer answerer = Wiring.answerer(data.facts(), data.intents());
        Question question = new Question("explain", String.join(" ", words), Optional.empty());
        streams.out().println(json ? answerer.explainJson(question) : answerer.explain(question));
        return ExitStatus.DONE;
    }
}
