package attache.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the author may want to look at, a line of JSON each, without who asked: lines are only ever added, and a file that is full makes room
 * for a new one, so that others can read while the bot writes.
 */
public final class ReviewLog {

    /** The file that is written. */
    public static final String FILE = "review.jsonl";

    /** How many full files are kept. */
    public static final int FULL_FILES = 3;

    private final Path folder;
    private final long mostBytes;
    private final Clock clock;
    private final Consumer<String> failed;

    /** Why something is in the log. */
    public enum Kind {
        /** The question was declined. */
        DECLINED,
        /** The reply was judged to be bad. */
        DISLIKED,
        /** The reply was not judged to be bad after all. */
        TAKEN_BACK
    }

    /**
     * A question and how it was understood.
     *
     * @param intent the nearest intent
     */
    public record Entry(
            Kind kind, String lang, String text, String intent, String form, String asks, double confidence) {}

    /** An entry, and the day on which it was added. */
    public record Dated(LocalDate day, Entry entry) {}

    /**
     * A log in a folder.
     *
     * @param mostBytes the size at which a file is full
     * @param failed told why, where an entry could not be added
     */
    public ReviewLog(Path folder, long mostBytes, Clock clock, Consumer<String> failed) {
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.clock = clock;
        this.failed = failed;
    }

    /** Adds an entry; what cannot be added is told, and left. */
    public synchronized void add(Entry entry) {
        Path file = folder.resolve(FILE);
        try {
            if (Files.exists(file) && Files.size(file) >= mostBytes) {
                rotate();
            }
            LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            // One write, so that a reader finds whole lines; behind one that a full disk or a crash cut off it begins
            // anew.
            String line = (isCutOff(file) ? "\n" : "") + ReviewLineJson.write(new Dated(day, entry)) + "\n";
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            failed.accept(failure.toString());
        }
    }

    private static boolean isCutOff(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return false;
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            channel.position(channel.size() - 1).read(last);
            return last.get(0) != '\n';
        }
    }

    private void rotate() throws IOException {
        Files.deleteIfExists(full(folder, FULL_FILES));
        for (int i = FULL_FILES - 1; i >= 1; i--) {
            if (Files.exists(full(folder, i))) {
                Files.move(full(folder, i), full(folder, i + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(folder.resolve(FILE), full(folder, 1), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path full(Path folder, int number) {
        return folder.resolve("review." + number + ".jsonl");
    }

    /** All entries of the log in a folder, the oldest first; a line that is none, such as one half written, is passed over. */
    public static List<Dated> read(Path folder) {
        List<Dated> entries = new ArrayList<>();
        for (int i = FULL_FILES; i >= 1; i--) {
            read(full(folder, i), entries);
        }
        read(folder.resolve(FILE), entries);
        return entries;
    }

    private static void read(Path file, List<Dated> entries) {
        // What is half written may end within a character, which this reader replaces and others fail at.
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                ReviewLineJson.read(line).ifPresent(entries::add);
            }
        } catch (NoSuchFileException none) {
            // Nothing was written there, or it has just been moved.
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
