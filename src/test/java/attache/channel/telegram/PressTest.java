package attache.channel.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PressTest {

    @Test
    void what_is_written_is_read_and_fits_a_button() {
        List<Press> presses = List.of(
                new Press.Offer(Long.MAX_VALUE, "m2147483647", 9),
                new Press.Judge(Long.MAX_VALUE, "u2147483647", true),
                new Press.Judge(7, "m1", false),
                new Press.Show("x".repeat(40)),
                new Press.Choose("auto"),
                new Press.Delete(Long.MAX_VALUE, true),
                new Press.Delete(7, false));

        for (Press press : presses) {
            assertEquals(Optional.of(press), Press.read(press.data()));
            assertTrue(press.data().getBytes(StandardCharsets.UTF_8).length <= 64, press.data());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "0:o:7:m1:1",
                "2:t:trade",
                "1:o:7:m1",
                "1:o:x:m1:1",
                "1:v:7:m1:x",
                "1:d:7:maybe",
                "1:q:1"
            })
    void other_data_is_of_another_version(String data) {
        assertEquals(Optional.empty(), Press.read(data));
    }
}
