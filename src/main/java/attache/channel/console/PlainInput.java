package attache.channel.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Takes each line of a stream of UTF-8 for a message. */
final class PlainInput implements Input {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final BufferedReader lines;
    private boolean begun;

    PlainInput(InputStream in) {
        this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    @Override
    public Optional<String> next() throws IOException {
        String line = lines.readLine();
        boolean marked = !begun && line != null && line.startsWith(BYTE_ORDER_MARK);
        begun = true;
        return Optional.ofNullable(marked ? line.substring(BYTE_ORDER_MARK.length()) : line);
    }
}
