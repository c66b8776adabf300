package attache.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MvStoreTest {

    private static final long MOST_BYTES = 16 << 20;

    @TempDir
    private Path folder;

    @Test
    void what_was_kept_is_there_after_a_restart() {
        try (Store store = open()) {
            store.apply(new Change().put("a", "1", bytes("one")).put("b", "1", bytes("other")))
                    .join();
            store.apply(new Change().put("a", "2", bytes("two")).remove("b", "1"))
                    .join();
        }
        try (Store store = open()) {
            assertArrayEquals(bytes("one"), store.get("a", "1").orElseThrow());
            assertEquals(2, store.size("a"));
            assertEquals(Optional.empty(), store.get("b", "1"));
        }
    }

    @Test
    void entries_are_shown_in_the_order_of_their_keys() {
        try (Store store = open()) {
            store.apply(new Change()
                            .put("a", "2", bytes(""))
                            .put("a", "10", bytes(""))
                            .put("a", "1", bytes("")))
                    .join();
            List<String> keys = new ArrayList<>();
            store.each("a", (key, value) -> keys.add(key));

            assertEquals(List.of("1", "10", "2"), keys);
        }
    }

    @Test
    void a_store_in_use_is_told_from_one_that_is_broken() throws Exception {
        try (Store store = open()) {
            assertTrue(store.isWritable());
            assertTrue(assertThrows(StoreException.class, this::open).isInUse());
        }
        Path broken = folder.resolve("broken.store");
        Files.writeString(broken, "no store at all ".repeat(1000));

        assertEquals(
                false,
                assertThrows(StoreException.class, () -> MvStore.at(broken)).isInUse());
    }

    @Test
    void a_copy_of_the_file_at_any_moment_holds_all_that_was_told_to_be_kept() throws Exception {
        Path copy = folder.resolve("copy.store");
        try (Store store = open()) {
            for (int i = 0; i < 200; i++) {
                store.apply(new Change().put("a", key(i), new byte[300])).join();
            }
            Files.copy(file(), copy);
            store.apply(new Change().put("a", "later", bytes(""))).join();
        }
        try (Store store = MvStore.at(copy)) {
            assertEquals(200, store.size("a"));
        }
    }

    @Test
    void a_closed_store_says_so() {
        Store store = open();
        store.close();

        assertTrue(store.apply(new Change().put("a", "1", bytes("")))
                .handle((kept, failure) -> failure instanceof StoreException)
                .join());
    }

    @Test
    void a_store_that_cannot_be_read_says_so() {
        Store store = open();
        Change many = new Change();
        for (int i = 0; i < 5000; i++) {
            many.put("a", key(i), new byte[100]);
        }
        store.apply(many).join();
        store.close();

        assertThrows(StoreException.class, () -> store.get("a", key(2500)));
        assertThrows(StoreException.class, () -> store.each("a", (key, value) -> {}));
    }

    @Test
    void what_is_in_no_hurry_is_kept_soon_and_in_the_order_given() throws Exception {
        try (Store store = open()) {
            CompletableFuture<Void> first = store.applySoon(new Change().put("a", "1", bytes("first")));
            CompletableFuture<Void> second = store.applySoon(new Change().put("a", "1", bytes("second")));
            store.apply(new Change().put("a", "2", bytes("hurried"))).join();
            assertArrayEquals(bytes("second"), store.get("a", "1").orElseThrow(), "kept with what came after it");
            CompletableFuture.allOf(first, second).get(5, TimeUnit.SECONDS);

            store.applySoon(new Change().remove("a", "1")).get(5, TimeUnit.SECONDS);
            assertEquals(Optional.empty(), store.get("a", "1"));
        }
    }

    @Test
    void the_file_keeps_to_the_size_of_what_is_alive() throws Exception {
        try (Store store = open()) {
            for (int round = 0; round < 12; round++) {
                List<CompletableFuture<Void>> kept = new ArrayList<>();
                for (int i = 0; i < 5000; i++) {
                    kept.add(store.apply(new Change().put("queue", key(round * 5000 + i), new byte[600])));
                    if (i % 100 == 0) {
                        kept.get(kept.size() - 1).join();
                    }
                }
                for (int i = 0; i < 5000; i++) {
                    kept.add(store.apply(new Change().remove("queue", key(round * 5000 + i))));
                }
                CompletableFuture.allOf(kept.toArray(CompletableFuture[]::new)).join();
                Thread.sleep(300);
            }
            // 36 megabytes went through, of which nothing is left.
            assertTrue(store.bytes() < MOST_BYTES, store.bytes() + " bytes");
        }
    }

    private Path file() {
        return folder.resolve("test.store");
    }

    private Store open() {
        return MvStore.at(file());
    }

    private static String key(int number) {
        return String.format("%08d", number);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
