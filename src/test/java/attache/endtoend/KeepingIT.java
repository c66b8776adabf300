package attache.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.botapi.Call;
import attache.botapi.Journal;
import attache.botapi.Person;
import attache.botapi.Sent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bot keeps: of people, for the author, and what Telegram shows of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class KeepingIT {

    private static final JsonMapper JSON = new JsonMapper();

    private Stage stage;

    @BeforeAll
    void start() throws IOException {
        stage = Stage.polling("keeping").start();
    }

    @AfterAll
    void stop() throws IOException {
        stage.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | en | Who liberated Zeebrugge?       | Yes, delete it all",
                "2 | fr | Qui a libéré Zeebrugge ?       | Oui, tout effacer",
                "3 | nl | Waar is de Belgische ambassade? | Ja, wis alles",
                "4 | de | Wer befreite Zeebrugge?        | Ja, alles löschen"
            })
    void what_is_kept_is_exported_and_deleted(long id, String language, String question, String yes)
            throws IOException {
        Person person = stage.server().person(id, language);
        person.says(question);
        press(person, stage.sent(id, 1).get(0), "👍");
        person.says("/lang " + language);
        person.says("/export");

        JsonNode before = export(id, 3);
        assertEquals(question, before.at("/questions/0/text").asText());
        assertEquals("up", before.at("/questions/0/verdict").asText());
        assertEquals(language, before.at("/language").asText());
        assertFalse(before.at("/conversations").isEmpty());

        person.says("/deletemydata");
        Sent sure = stage.sent(id, 4).get(3);
        press(person, sure, yes);
        stage.sent(id, 5);
        person.says("/export");

        JsonNode after = export(id, 6);
        assertEquals(List.of(), after.findValuesAsText("text"));
        assertTrue(after.at("/conversations").isEmpty(), after.toString());
        assertFalse(after.has("language"));
    }

    private JsonNode export(long person, int message) throws IOException {
        Sent document = stage.sent(person, message).get(message - 1);
        String part = document.parameters().text("document").replace("attach://", "");
        return JSON.readTree(document.parameters().text(part));
    }

    private static void press(Person person, Sent message, String button) throws IOException {
        for (JsonNode row :
                JSON.readTree(message.parameters().text("reply_markup")).path("inline_keyboard")) {
            for (JsonNode each : row) {
                if (each.path("text").asText().equals(button)) {
                    person.presses(
                            message.messageId(), each.path("callback_data").asText());
                    return;
                }
            }
        }
        throw new AssertionError("no button " + button + " in " + message);
    }

    @Test
    void the_author_sees_what_was_declined_and_disliked_but_not_who_asked() throws IOException {
        for (long id = 10; id < 13; id++) {
            stage.person(id).says("What is the population of Belgium?");
            stage.sent(id, 1);
        }
        Person person = stage.person(9_876_543_210L);
        person.says("Is Belgium a member of NATO?");
        press(person, stage.sent(9_876_543_210L, 1).get(0), "👎");
        stage.server().journal().awaitCalls("answerCallbackQuery", 1, BotProcess.PATIENCE);
        Stage.until("the note", () -> review("--json").contains("NATO"));

        JsonNode listed = JSON.readTree(review("--json"));
        JsonNode first = listed.at("/questions/0");
        assertEquals("What is the population of Belgium?", first.path("text").asText());
        assertEquals("population", first.path("intent").asText());
        assertEquals(3, first.path("declined").asInt());
        assertTrue(review().contains("population: 3"), review());
        assertEquals(
                1,
                review("--limit", "1")
                        .lines()
                        .filter(line -> line.startsWith("  "))
                        .count());
        String file = Files.readString(stage.data().resolve("review.jsonl"));
        assertFalse(file.contains("9876543210"), file);
    }

    private String review(String... options) {
        try {
            String[] arguments = new String[options.length + 1];
            arguments[0] = "review";
            System.arraycopy(options, 0, arguments, 1, options.length);
            BotProcess review = stage.launch(arguments);
            assertEquals(0, review.await(BotProcess.PATIENCE));
            return String.join("\n", review.lines());
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    @Test
    void commands_and_descriptions_are_set_once_in_each_language() throws IOException {
        try (Stage other = Stage.polling("profile").start()) {
            other.bot().awaitLine("event=profile changed=18");
            Journal journal = other.server().journal();
            for (String language : List.of("", "en", "fr", "nl", "de")) {
                assertEquals(2, of(journal.calls("setMyCommands"), language), language);
                // What is shown to all is English already.
                int texts = language.equals("en") ? 0 : 1;
                assertEquals(texts, of(journal.calls("setMyDescription"), language), language);
                assertEquals(texts, of(journal.calls("setMyShortDescription"), language), language);
            }
            int calls = journal.calls("setMyCommands").size();

            other.bot().terminate(Duration.ofSeconds(10));
            other.start();

            other.bot().awaitLine("event=profile changed=0");
            assertEquals(calls, journal.calls("setMyCommands").size());
        }
    }

    private static long of(List<Call> calls, String language) {
        return calls.stream()
                .filter(call -> call.parameters().text("language_code").equals(language))
                .count();
    }
}
