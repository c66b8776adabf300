package attache.channel.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.storage.Change;
import attache.storage.ReviewLog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalDataTest {

    private static final List<String> OF_PEOPLE =
            List.of("exchanges", "sent", "replies", "last", "people", "contexts", "aside");

    @TempDir
    private Path data;

    private TalkRig rig;
    private int next;

    @BeforeEach
    void begin() {
        rig = new TalkRig(data, 100);
    }

    @AfterEach
    void end() {
        rig.close();
    }

    @Test
    void what_is_kept_is_forgotten_in_time_and_not_before() {
        say(7, "who?");
        say(7, "/lang fr");
        say(7, "fail");
        for (String table : OF_PEOPLE) {
            assertTrue(rig.store.size(table) > 0, table);
        }

        rig.clock.pass(Duration.ofDays(29));
        forget();
        assertTrue(rig.store.size("exchanges") > 0);
        rig.clock.pass(Duration.ofDays(2));
        forget();

        for (String table : OF_PEOPLE) {
            assertEquals(0, rig.store.size(table), table);
        }
    }

    @Test
    void a_language_in_use_is_not_forgotten() {
        say(7, "/lang fr");
        rig.clock.pass(Duration.ofDays(29));
        say(7, "who?");
        rig.clock.pass(Duration.ofDays(29));
        forget();

        assertEquals(1, rig.store.size("people"));
    }

    @Test
    void deletion_deletes_all_of_a_person_and_nothing_of_others() {
        say(7, "who?");
        say(7, "/lang fr");
        say(7, "fail");
        say(8, "when?");
        Change waiting = new Change();
        rig.inbox.add(waiting, "-100", message(7, "in a group").getBytes(StandardCharsets.UTF_8));
        rig.inbox.add(waiting, "-100", message(8, "in a group").getBytes(StandardCharsets.UTF_8));
        rig.outbox.add(waiting, "7", JsonCall.of("sendmessage").to("7").bytes());
        JsonCall.Note note = new JsonCall.Note("7:-100:m1", 0, JsonCall.Deed.SEND);
        rig.outbox.add(
                waiting,
                "-100",
                JsonCall.of("sendmessage").to("-100").noting(note).bytes());
        rig.outbox.add(waiting, "8", JsonCall.of("sendmessage").to("8").bytes());
        rig.store.apply(waiting).join();

        press(7, "1:d:7:y");

        assertEquals(List.of(), keysWith("7"));
        assertEquals(1, rig.store.size("exchanges"));
        assertEquals(1, rig.store.size("inbox"));
        assertEquals(1, rig.store.size("outbox"));
        assertFalse(rig.exchanges.of(8).isEmpty());
    }

    @Test
    void nobody_deletes_what_is_of_another() {
        say(8, "when?");
        press(7, "1:d:8:y");

        assertEquals(1, rig.exchanges.of(8).size());
    }

    @Test
    void an_answer_that_is_sent_after_the_deletion_leaves_no_trace() {
        say(7, "who?");
        JsonCall.Note note = new JsonCall.Note("7:7:m1", 0, JsonCall.Deed.SEND);
        JsonCall kept = JsonCall.of("sendmessage").to("7").noting(note);
        press(7, "1:d:7:y");

        Change change = new Change();
        rig.exchanges.sent(change, kept, "{\"message_id\": 5}");

        assertTrue(change.isEmpty());
    }

    @Test
    void the_review_log_tells_what_and_never_who() {
        say(987_654, "decline");
        List<ReviewLog.Dated> entries = ReviewLog.read(data);

        assertEquals(1, entries.size());
        assertEquals("decline", entries.get(0).entry().text());
        assertFalse(entries.toString().contains("987654"));
    }

    private List<String> keysWith(String person) {
        List<String> found = new ArrayList<>();
        for (String table : OF_PEOPLE) {
            rig.store.each(table, (key, value) -> {
                String all = key + new String(value, StandardCharsets.UTF_8);
                if (all.matches("(?s).*\\b" + person + ":.*") || all.contains("\"id\":" + person + ",")) {
                    found.add(table + ": " + all);
                }
            });
        }
        return found;
    }

    private void forget() {
        Change change = new Change();
        rig.talk.forgetOlderThan(change, Duration.ofDays(30));
        rig.store.apply(change).join();
    }

    private void say(long person, String text) {
        rig.take(message(person, text));
    }

    private String message(long person, String text) {
        int number = ++next;
        return "{\"update_id\":" + number + ",\"message\":{\"message_id\":" + number
                + ",\"date\":1767225600,\"text\":\""
                + text + "\",\"from\":{\"id\":" + person + ",\"is_bot\":false,\"first_name\":\"P\"},\"chat\":{\"id\":"
                + person + ",\"type\":\"private\"}}}";
    }

    private void press(long person, String button) {
        rig.take("{\"update_id\":" + ++next + ",\"callback_query\":{\"id\":\"q" + next
                + "\",\"chat_instance\":\"1\",\"data\":\"" + button + "\",\"from\":{\"id\":" + person
                + ",\"is_bot\":false,\"first_name\":\"P\"},\"message\":{\"message_id\":900,\"date\":1767225600,"
                + "\"chat\":{\"id\":" + person + ",\"type\":\"private\"}}}}");
    }
}
