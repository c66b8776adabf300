package attache.cli;

import attache.channel.telegram.Settings;
import attache.channel.telegram.SettingsReader;
import attache.channel.telegram.TelegramChannel;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Talks with people in Telegram until it is told to end. */
@Command(name = "telegram", description = "Talks with people in Telegram; its settings come from the environment.")
final class Telegram implements Callable<Integer> {

    @Mixin
    private DataOptions data;

    private final Streams streams;

    Telegram(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Settings settings = SettingsReader.read(System.getenv(), Models.dataFolder());
        TelegramChannel channel = Wiring.telegram(data.facts(), data.intents(), settings, streams.err());
        Thread atEnd = new Thread(channel::stop, "end");
        Runtime.getRuntime().addShutdownHook(atEnd);
        Optional<String> why = channel.awaitEnd();
        if (why.isPresent()) {
            Runtime.getRuntime().removeShutdownHook(atEnd);
            channel.stop();
            throw new CommandException(ExitStatus.MISSING, why.get());
        }
        return ExitStatus.DONE;
    }
}
