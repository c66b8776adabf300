package attache.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final List<String> found = new ArrayList<>();
    private final Recent<String, String> recent = new Recent<>(2);

    @Test
    void a_result_is_found_once_while_it_is_recent() {
        for (String key : List.of("a", "b", "a", "c", "a", "b")) {
            assertEquals("found " + key, get(key));
        }
        assertEquals(List.of("a", "b", "c", "b"), found);
    }

    @Test
    void what_fails_is_not_remembered() {
        assertThrows(
                IllegalStateException.class,
                () -> recent.get("a", () -> {
                    throw new IllegalStateException();
                }));
        assertEquals("found a", get("a"));
    }

    private String get(String key) {
        return recent.get(key, () -> {
            found.add(key);
            return "found " + key;
        });
    }
}
