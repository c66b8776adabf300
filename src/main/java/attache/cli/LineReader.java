package attache.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads lines of UTF-8 of any length in bounded memory: of an over-long line it keeps the beginning and skips the rest. */
final class LineReader {

    /** The most bytes that are kept of one line. */
    static final int LIMIT = 1 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[8192];
    private int position;
    private int end;
    private long number;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** The next line without its end, or nothing at the end of the input. */
    Optional<Line> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream(256);
        boolean cut = false;
        boolean ended = false;
        while (!ended && fill()) {
            int stop = lineEnd();
            int room = Math.min(stop - position, LIMIT - kept.size());
            kept.write(buffer, position, room);
            cut |= room < stop - position;
            ended = stop < end;
            position = ended ? stop + 1 : stop;
        }
        number++;
        return Optional.of(new Line(number, decoded(kept), cut));
    }

    private boolean fill() throws IOException {
        if (position < end) {
            return true;
        }
        position = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private int lineEnd() {
        int index = position;
        while (index < end && buffer[index] != '\n') {
            index++;
        }
        return index;
    }

    /** Bytes that are no UTF-8 become replacement characters; a byte order mark before the first line goes. */
    private String decoded(ByteArrayOutputStream kept) {
        String text = kept.toString(StandardCharsets.UTF_8);
        return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
