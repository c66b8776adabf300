package attache.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path folder;

    @Test
    void files_come_sorted_by_name_and_hidden_ones_not_at_all() throws IOException {
        for (String name : List.of("b.json", "a.json", ".a.json.swp", "readme.txt")) {
            Files.writeString(folder.resolve(name), name);
        }
        Files.createDirectory(folder.resolve("c.json"));

        DataFolder read = DataFolder.of(folder).only(".json");

        assertEquals(
                List.of("a.json", "b.json"),
                read.files().stream().map(DataFile::name).toList());
        assertEquals(folder + "/a.json", read.files().get(0).shownName());
        assertEquals("a.json", new String(read.files().get(0).content(), StandardCharsets.UTF_8));
    }

    @Test
    void a_folder_that_is_not_there_is_said_to_be_missing() {
        MissingData missing = assertThrows(MissingData.class, () -> DataFolder.of(folder.resolve("none")));

        assertTrue(missing.getMessage().startsWith("There is no folder \"" + folder.resolve("none")));
        assertThrows(MissingData.class, () -> DataFolder.shipped("no-such-folder"));
    }

    @Test
    void a_file_that_is_too_large_is_refused() throws IOException {
        Files.write(folder.resolve("a.json"), new byte[DataFolder.LARGEST_FILE + 1]);

        MissingData missing = assertThrows(MissingData.class, () -> DataFolder.of(folder));

        assertTrue(missing.getMessage().contains("a.json\" is larger than 5 MB"), missing.getMessage());
    }

    @Test
    void the_hash_knows_a_renamed_file_and_a_moved_line() throws IOException {
        Files.writeString(folder.resolve("a.json"), "xy");
        String first = DataFolder.of(folder).hash();
        Files.move(folder.resolve("a.json"), folder.resolve("b.json"));

        assertEquals(64, first.length());
        assertTrue(!first.equals(DataFolder.of(folder).hash()));
    }
}
