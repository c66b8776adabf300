package attache.cli;

import attache.nlu.ModelException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The files of what was learned, in the jar and in a folder. */
final class ModelFiles {

    private static final String FOLDER = "models";
    private static final int BUFFER = 1 << 16;

    private final Path folder;

    /** @param folder where what is learned is kept, in a folder of its own */
    ModelFiles(Path folder) {
        this.folder = folder.resolve(FOLDER);
    }

    /** Takes what it needs from an opened file. */
    interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    /** Fills a new file. */
    interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    /** What is read from the file of the jar, if it is there and fits. */
    static <T> Optional<T> packed(String name, Reading<T> reading) {
        return read(ModelFiles.class.getResourceAsStream("/" + FOLDER + "/" + name), reading);
    }

    /** What is read from the file of the folder, if it is there and fits. */
    <T> Optional<T> stored(String name, Reading<T> reading) {
        Path file = folder.resolve(name);
        try {
            return Files.isReadable(file) ? read(Files.newInputStream(file), reading) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Optional<T> read(InputStream file, Reading<T> reading) {
        if (file == null) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(file, BUFFER))) {
            return Optional.of(reading.from(in));
        } catch (ModelException otherData) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a file into the folder, whole or not at all. */
    void keep(String name, Writing writing) {
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, name, ".part");
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft), BUFFER))) {
                writing.to(out);
            }
            Files.move(draft, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
