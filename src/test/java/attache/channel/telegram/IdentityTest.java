package attache.channel.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.storage.MemoryStore;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentityTest {

    private final MemoryStore store = new MemoryStore();

    @Test
    void a_bot_knows_at_its_next_start_by_which_name_it_is_called_before_telegram_tells() {
        Identity first = new Identity("700:x", store);
        assertTrue(first.is(700L));
        assertFalse(first.isKnown());
        first.set(700, "attache_bot");

        Identity next = new Identity("700:x", store);
        assertTrue(next.isKnown());
        assertTrue(next.isKnownAs("Attache_Bot"));
        assertFalse(next.isCalled("OtherBot"));
        assertFalse(new Identity("800:x", store).isKnown(), "the name of another bot");
    }

    @Test
    void a_bot_without_a_name_is_called_by_none() {
        Identity identity = new Identity("700:x", store);
        identity.set(700, null);

        assertTrue(identity.isKnown());
        assertFalse(identity.isKnownAs("attache_bot"));
        assertEquals(Optional.empty(), identity.link("x"));
    }
}
