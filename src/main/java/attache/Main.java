package attache;

import attache.cli.Attache;
import attache.cli.Streams;

/** Starts a command, and ends with its status. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(Attache.run(Streams.standard(), arguments));
    }
}
