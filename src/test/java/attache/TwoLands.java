package attache;

import attache.data.DataFile;
import attache.data.DataFolder;
import attache.facts.Fact;
import attache.facts.Facts;
import attache.facts.FactsReader;
import attache.intents.Intents;
import attache.intents.IntentsReader;
import attache.intents.Phrases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small world of two countries, Arland and Borland, with one fact of each sort that the shipped data has. */
public final class TwoLands {

    private static final Facts FACTS = FactsReader.load(folder("seeds", Map.of("lands.json", lands())));
    private static final Intents INTENTS = IntentsReader.load(folder("intents", intentFiles()), FACTS, Phrases.READ);

    private TwoLands() {}

    public static Facts facts() {
        return FACTS;
    }

    public static Intents intents() {
        return INTENTS;
    }

    public static Fact fact(String id) {
        return FACTS.fact(id).orElseThrow();
    }

    /** Writes the facts into a folder. */
    public static Path writeFacts(Path into) {
        return write(into.resolve("seeds"), Map.of("lands.json", lands()));
    }

    /** Writes the intents into a folder. */
    public static Path writeIntents(Path into) {
        return write(into.resolve("intents"), intentFiles());
    }

    private static Path write(Path folder, Map<String, String> files) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static DataFolder folder(String name, Map<String, String> files) {
        List<DataFile> all = files.entrySet().stream()
                .map(file -> new DataFile(
                        name + "/" + file.getKey(),
                        file.getKey(),
                        file.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
        return new DataFolder(name, all);
    }

    /** The intents stand in one file, each after a line "=== name". */
    private static Map<String, String> intentFiles() {
        Map<String, String> files = new TreeMap<>();
        for (String intent : read("intents.txt").split("(?m)^=== ")) {
            if (!intent.isBlank()) {
                int end = intent.indexOf('\n');
                files.put(intent.substring(0, end).strip() + ".yaml", intent.substring(end + 1));
            }
        }
        return files;
    }

    /** The facts; a name is the same in every language, so the file gives it once. */
    private static String lands() {
        return read("lands.json")
                .replaceAll("\\{\"en\": (\\[[^]]*])}", "{\"en\": $1, \"fr\": $1, \"nl\": $1, \"de\": $1}");
    }

    private static String read(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/two-lands", name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
