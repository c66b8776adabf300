package attache.cli;

import attache.dialogue.Answerer;
import attache.turn.Question;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Talks with one person in the console. */
@Command(name = "chat", description = "Opens a conversation in the console; /quit ends it.")
final class Chat implements Callable<Integer> {

    @Mixin
    private DataOptions data;

    private final Streams streams;

    Chat(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        talk(Wiring.answerer(data.facts(), data.intents()));
        return ExitStatus.DONE;
    }

    void talk(Answerer answerer) throws IOException {
        streams.out().println("Ask me about Belgium and Canada, in English, French, Dutch or German; /quit ends.");
        BufferedReader lines = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
        for (String line = next(lines); line != null && !line.equals("/quit"); line = next(lines)) {
            if (!line.isEmpty()) {
                streams.out().println(reply(answerer, line));
            }
        }
    }

    private String next(BufferedReader lines) throws IOException {
        if (System.console() != null) {
            streams.out().print("> ");
        }
        streams.out().flush();
        String line = lines.readLine();
        return line == null ? null : line.strip();
    }

    private static String reply(Answerer answerer, String text) {
        try {
            return answerer.reply(new Question("console", text, Optional.empty()))
                    .text();
        } catch (RuntimeException | StackOverflowError failure) {
            return "Something went wrong with that one. Please ask it another way.";
        }
    }
}
