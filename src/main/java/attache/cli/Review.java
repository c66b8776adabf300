package attache.cli;

import attache.storage.ReviewLog;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the author what was asked and declined, or disliked. */
@Command(
        name = "review",
        description = "Lists what was asked and declined or disliked, by the nearest intent, the most frequent first.")
final class Review implements Callable<Integer> {

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "How many questions to list at most; 50 where it is not given.")
    private int limit;

    @Option(names = "--json", description = "Prints one JSON object in place of text.")
    private boolean json;

    private final Streams streams;

    Review(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new CommandException(
                    ExitStatus.USAGE, "--limit is " + limit + "; give a whole number from 1 on, or leave it away.");
        }
        ReviewList list = ReviewList.of(ReviewLog.read(Models.dataFolder()));
        streams.out().println(json ? list.json(limit) : list.text(limit));
        return ExitStatus.DONE;
    }
}
