package attache.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Talks with one person in the console. */
@Command(name = "chat", description = "Opens a conversation in the console; /help lists what it understands.")
final class Chat implements Callable<Integer> {

    @Mixin
    private DataOptions data;

    private final Streams streams;

    Chat(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Wiring.console(data.facts(), data.intents()).talk(streams.in(), streams.out());
        return ExitStatus.DONE;
    }
}
