package attache.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailboxTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final MemoryStore store = new MemoryStore();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void letters_stay_in_order_through_a_restart_until_they_are_done_with() {
        Mailbox mailbox = mailbox();
        Letter first = add(mailbox, "7", "one");
        Letter second = add(mailbox, "é", "two");
        assertEquals(2, mailbox.size());
        assertEquals(Optional.of(NOW), mailbox.oldest());

        Mailbox after = mailbox();
        assertEquals(List.of(first, second), after.letters());
        assertArrayEquals("two".getBytes(), after.content(second).orElseThrow());
        Letter third = add(after, "7", "three");
        assertTrue(third.key().compareTo(second.key()) > 0);

        Change change = new Change();
        after.remove(change, first);
        store.apply(change).join();
        after.forget(first);
        assertEquals(List.of(second, third), after.letters());
        assertEquals(List.of(second, third), mailbox().letters());
    }

    @Test
    void a_number_counts_once_until_it_is_forgotten() {
        Change change = new Change();
        Seen seen = new Seen(store, "seen", clock);
        assertTrue(seen.mark(change, 63));
        assertTrue(seen.mark(change, 64));
        assertTrue(seen.mark(change, -1));
        assertFalse(seen.mark(change, 64));
        store.apply(change).join();

        Seen after = new Seen(store, "seen", Clock.offset(clock, Duration.ofDays(3)));
        assertFalse(after.mark(new Change(), 63));
        assertFalse(after.mark(new Change(), -1));
        assertTrue(after.mark(new Change(), 62));
        after.unmark(new Change(), 62);
        assertTrue(after.mark(new Change(), 62));
        after.forgetOlderThan(change, Duration.ofDays(2));
        store.apply(change).join();

        assertTrue(after.mark(new Change(), 64));
        assertEquals(1, store.size("seen"), "the block that was marked again a moment ago stays");
    }

    private Mailbox mailbox() {
        return new Mailbox(store, "letters", clock);
    }

    private Letter add(Mailbox mailbox, String lane, String text) {
        Change change = new Change();
        Letter letter = mailbox.add(change, lane, text.getBytes());
        store.apply(change).join();
        return letter;
    }
}
