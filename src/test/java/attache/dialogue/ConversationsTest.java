package attache.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attache.turn.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConversationsTest {

    private Instant now = Instant.EPOCH;
    private final Conversations conversations = new Conversations(3, Duration.ofHours(1), () -> this.now);

    @Test
    void a_conversation_begins_with_nothing_said() {
        assertEquals(Context.EMPTY, conversations.get("new"));
    }

    @Test
    void what_was_said_last_is_remembered_apart_for_each() {
        conversations.put("a", said("first"));
        conversations.put("b", said("other"));
        conversations.put("a", said("second"));

        assertEquals(said("second"), conversations.get("a"));
        assertEquals(said("other"), conversations.get("b"));
    }

    @Test
    void the_one_unused_for_longest_is_forgotten_first() {
        conversations.put("a", said("a"));
        conversations.put("b", said("b"));
        conversations.put("c", said("c"));
        conversations.get("a");
        conversations.put("d", said("d"));

        assertEquals(said("a"), conversations.get("a"));
        assertEquals(Context.EMPTY, conversations.get("b"));
        assertEquals(said("d"), conversations.get("d"));
    }

    @Test
    void one_that_was_silent_for_long_is_forgotten() {
        conversations.put("a", said("a"));
        now = now.plus(Duration.ofMinutes(60));
        assertEquals(said("a"), conversations.get("a"));

        now = now.plusSeconds(1);
        assertEquals(Context.EMPTY, conversations.get("a"));
    }

    @Test
    void no_more_than_the_most_are_kept() {
        IntStream.range(0, 1000).forEach(i -> conversations.put("c" + i, said("x")));

        assertEquals(
                3,
                IntStream.range(0, 1000)
                        .filter(i -> !conversations.get("c" + i).equals(Context.EMPTY))
                        .count());
    }

    private static Context said(String fact) {
        return new Context(Optional.empty(), List.of(fact));
    }
}
