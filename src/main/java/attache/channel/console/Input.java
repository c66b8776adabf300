package attache.channel.console;

import java.io.IOException;
import java.util.Optional;

/** Where a person's messages come from. */
interface Input {

    /** The next message, or nothing where there will be none. */
    Optional<String> next() throws IOException;
}
