package attache.channel.console;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Keeps the file of what was typed readable by its owner only. */
final class HistoryFile {

    private static final String OWNER_ONLY = "rw-------";

    private HistoryFile() {}

    /** The file, there and closed to others; nothing where it cannot be had, for a console works without it, too. */
    static Optional<Path> prepare(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(OWNER_ONLY));
            }
            emptyIfDamaged(file);
            return Files.isWritable(file) ? Optional.of(file) : Optional.empty();
        } catch (IOException | SecurityException unusable) {
            return Optional.empty();
        }
    }

    private static void emptyIfDamaged(Path file) throws IOException {
        try {
            Files.readString(file);
        } catch (CharacterCodingException damaged) {
            Files.writeString(file, "");
        }
    }
}
