package attache.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewLogHalfLineTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:15:30Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void what_comes_after_a_line_half_written_is_read() throws Exception {
        ReviewLog log = new ReviewLog(folder, 100_000, CLOCK, why -> {});
        log.add(entry("before"));
        byte[] half = {'{', '"', 't', (byte) 0xc3};
        Files.write(folder.resolve(ReviewLog.FILE), half, StandardOpenOption.APPEND);
        log.add(entry("after"));
        log.add(entry("later"));

        assertEquals(3, ReviewLog.read(folder).size(), "entries");
    }

    private static ReviewLog.Entry entry(String text) {
        return new ReviewLog.Entry(ReviewLog.Kind.DECLINED, "en", text, "posts", "value", "where", 0.5);
    }
}
