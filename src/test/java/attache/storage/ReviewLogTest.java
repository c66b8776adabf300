package attache.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewLogTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:15:30Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final List<String> failures = new ArrayList<>();

    @Test
    void what_is_added_is_read_with_the_day_alone() throws IOException {
        ReviewLog.Entry entry = entry("Why, “so”?\nAnd then?");
        log(1000).add(entry);

        assertEquals(List.of(new ReviewLog.Dated(LocalDate.of(2026, 11, 23), entry)), ReviewLog.read(folder));
        String file = Files.readString(folder.resolve(ReviewLog.FILE));
        assertEquals(1, file.lines().count());
        assertFalse(file.contains("10:15"), file);
    }

    @Test
    void full_files_make_room_and_the_oldest_go_first() {
        ReviewLog log = log(300);
        for (int i = 0; i < 100; i++) {
            log.add(entry("question " + i));
        }

        List<ReviewLog.Dated> entries = ReviewLog.read(folder);
        assertEquals("question 99", entries.get(entries.size() - 1).entry().text());
        assertTrue(entries.size() > 3 && entries.size() < 20, entries.size() + " entries");
        for (int i = 1; i < entries.size(); i++) {
            assertEquals(
                    "question " + (100 - entries.size() + i),
                    entries.get(i).entry().text());
        }
        assertEquals(ReviewLog.FULL_FILES + 1, folder.toFile().list().length);
    }

    @Test
    void a_line_that_is_half_written_is_passed_over() throws IOException {
        log(1000).add(entry("whole"));
        byte[] half = {'{', '"', 't', (byte) 0xc3};
        Files.write(folder.resolve(ReviewLog.FILE), half, StandardOpenOption.APPEND);

        assertEquals(1, ReviewLog.read(folder).size());
    }

    @Test
    void what_cannot_be_written_is_told_and_costs_nothing_else() {
        new ReviewLog(folder.resolve("none"), 1000, CLOCK, failures::add).add(entry("lost"));

        assertEquals(1, failures.size());
    }

    @Test
    void nothing_is_read_where_nothing_was_written() {
        assertEquals(List.of(), ReviewLog.read(folder.resolve("none")));
    }

    @Test
    void what_comes_after_a_line_half_written_is_read() throws Exception {
        ReviewLog log = log(100_000);
        log.add(entry("before"));
        byte[] half = {'{', '"', 't', (byte) 0xc3};
        Files.write(folder.resolve(ReviewLog.FILE), half, StandardOpenOption.APPEND);
        log.add(entry("after"));
        log.add(entry("later"));

        assertEquals(3, ReviewLog.read(folder).size(), "entries");
    }

    private ReviewLog log(long bytes) {
        return new ReviewLog(folder, bytes, CLOCK, failures::add);
    }

    private static ReviewLog.Entry entry(String text) {
        return new ReviewLog.Entry(ReviewLog.Kind.DECLINED, "en", text, "posts", "value", "where", 0.5);
    }
}
