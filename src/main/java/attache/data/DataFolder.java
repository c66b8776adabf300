package attache.data;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files of a data folder, sorted by name, wherever the folder is: on disk, among the classes or in the jar. */
public record DataFolder(String shownName, List<DataFile> files) {

    /** The largest file that is read, in bytes. */
    static final int LARGEST_FILE = 5 * 1024 * 1024;

    public DataFolder {
        files = files.stream().sorted(Comparator.comparing(DataFile::name)).toList();
    }

    /** A folder on disk. */
    public static DataFolder of(Path folder) {
        return read(folder, folder.toString());
    }

    /** A folder that the bot ships with: "seeds" or "intents". */
    public static DataFolder shipped(String name) {
        URL url = DataFolder.class.getClassLoader().getResource(name);
        if (url == null) {
            throw new MissingData(
                    "The bot was built without its folder \"" + name + "\"; build it again, or name another folder.");
        }
        try {
            return url.openConnection() instanceof JarURLConnection jar
                    ? packed(jar, name)
                    : read(Path.of(url.toURI()), name);
        } catch (IOException | URISyntaxException failure) {
            throw unreadable(name, failure);
        }
    }

    /** The folder without the files whose names end otherwise. */
    public DataFolder only(String... suffixes) {
        return new DataFolder(
                shownName,
                files.stream()
                        .filter(file -> Stream.of(suffixes).anyMatch(file.name()::endsWith))
                        .toList());
    }

    /** A hash of the names and contents of the files. */
    public String hash() {
        MessageDigest digest = sha256();
        for (DataFile file : files) {
            digest.update((file.name() + "\n" + file.content().length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(file.content());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static DataFolder read(Path folder, String shownName) {
        if (!Files.isDirectory(folder)) {
            throw new MissingData("There is no folder \"" + shownName + "\"; name one that exists.");
        }
        List<DataFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(DataFolder::isData).toList()) {
                String name = path.getFileName().toString();
                try (InputStream content = Files.newInputStream(path)) {
                    files.add(bounded(content, shownName, name));
                }
            }
        } catch (IOException failure) {
            throw unreadable(shownName, failure);
        }
        return new DataFolder(shownName, files);
    }

    private static boolean isData(Path path) {
        return Files.isRegularFile(path) && !path.getFileName().toString().startsWith(".");
    }

    private static DataFolder packed(JarURLConnection connection, String name) throws IOException {
        connection.setUseCaches(false);
        List<DataFile> files = new ArrayList<>();
        String prefix = name + "/";
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : jar.stream().toList()) {
                if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
                    String file = entry.getName().substring(prefix.length());
                    files.add(bounded(jar.getInputStream(entry), name, file));
                }
            }
        }
        return new DataFolder(name, files);
    }

    private static DataFile bounded(InputStream stream, String folder, String name) throws IOException {
        String shownName = folder + "/" + name;
        byte[] content = stream.readNBytes(LARGEST_FILE + 1);
        if (content.length > LARGEST_FILE) {
            throw new MissingData(
                    "The file \"" + shownName + "\" is larger than 5 MB, which is not read; split it by topic.");
        }
        return new DataFile(shownName, name, content);
    }

    private static MissingData unreadable(String folder, Exception cause) {
        return new MissingData(
                "The folder \"" + folder + "\" cannot be read (" + cause.getMessage() + "); check that it may be read.",
                cause);
    }

    /** A digest as all hashes of the data are made of. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
