package attache.channel.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Talks in a pipe, as a script would. */
class ConversationTest {

    private final FakeBot bot = new FakeBot();

    @Test
    void a_pipe_gets_one_plain_block_for_each_question_and_nothing_else() throws IOException {
        List<String> lines = talk("\uFEFFOù ?\r\n\r\n  decline  \n/quit\nnever read\n");

        assertEquals(
                List.of(
                        "Answer to Où ?",
                        "Source: Trade, 1; Trade, 2",
                        "",
                        "I do not know.",
                        "You could ask, by its number:",
                        "1  Where is it?",
                        "2  When was it?",
                        ""),
                lines);
    }

    @Test
    void a_last_line_without_an_end_is_answered() throws IOException {
        assertEquals("Answer to last", talk("last").get(0));
    }

    @Test
    void a_number_asks_the_suggestion_that_it_stands_before() throws IOException {
        List<String> lines = talk("decline\n2\n");

        assertEquals(List.of("decline", "When was it?"), bot.asked);
        assertEquals("When was it?", lines.get(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "2006", "-1", "1.5", "99999999999"})
    void a_number_without_a_suggestion_is_an_ordinary_message(String number) throws IOException {
        talk("decline\n" + number + "\n");

        assertEquals(List.of("decline", number), bot.asked);
    }

    @Test
    void suggestions_are_over_after_the_next_question() throws IOException {
        talk("decline\nother\n1\n");

        assertEquals(List.of("decline", "other", "1"), bot.asked);
    }

    @Test
    void suggestions_outlast_a_command() throws IOException {
        talk("decline\n/why\n1\n");

        assertEquals(List.of("decline", "Where is it?"), bot.asked);
    }

    @Test
    void a_failure_gets_a_friendly_line_and_the_conversation_goes_on() throws IOException {
        List<String> lines = talk("fail\nnext\n");

        assertEquals("Something went wrong with that one. Please ask it another way.", lines.get(0));
        assertTrue(lines.contains("Answer to next"));
        assertFalse(String.join("\n", lines).contains("told to fail"));
    }

    @Test
    void help_names_every_command() throws IOException {
        String help = String.join("\n", talk("/HELP\n"));

        for (Command command : Command.values()) {
            assertTrue(help.contains(command.word() + " "), help);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/foo", "/", "/helpme", "/ help", "/foo bar"})
    void an_unknown_command_gets_one_line_that_names_the_help(String command) throws IOException {
        List<String> lines = talk(command + "\n");

        assertEquals(2, lines.size());
        assertTrue(lines.get(0).contains("/help"), lines.get(0));
        assertEquals(List.of(), bot.asked);
    }

    @Test
    void topics_show_some_questions_of_each_and_how_to_see_the_rest() throws IOException {
        List<String> lines = talk("/topics\n4\n");

        assertEquals(
                List.of(
                        "Trade",
                        "1  What is sold?",
                        "2  What is bought?",
                        "World Wars",
                        "3  Who?",
                        "4  When?",
                        "5  Where?",
                        "… and 1 more: /topics world wars",
                        "Type a number to ask that question.",
                        ""),
                lines.subList(0, 10));
        assertEquals(List.of("When?"), bot.asked);
    }

    @Test
    void one_topic_shows_all_its_questions() throws IOException {
        List<String> lines = talk("/topics  world Wars\n4\n");

        assertEquals("4  Why?", lines.get(4));
        assertEquals(List.of("Why?"), bot.asked);
    }

    @Test
    void a_topic_that_is_not_there_gets_the_names_of_those_that_are() throws IOException {
        assertEquals(
                "There is no such topic; these are: Trade, World Wars.",
                talk("/topics art\n").get(0));
    }

    @Test
    void why_shows_how_the_last_question_was_understood_where_it_was_asked() throws IOException {
        List<String> lines = talk("/why\none\ntwo\n/why\n");

        assertEquals("You have not asked me anything yet.", lines.get(0));
        assertEquals("meant as two after 1", lines.get(8));
    }

    @Test
    void sources_show_the_places_of_the_last_answer_and_whom_the_source_is_owed_to() throws IOException {
        List<String> lines = talk("one\n/sources\n");

        assertEquals(
                List.of(
                        "My last answer stands in:",
                        "  Trade, 1",
                        "  Trade, 2",
                        "The source is the article \"Title\" (its authors)."),
                lines.subList(3, 7));
    }

    @Test
    void sources_after_a_decline_or_before_any_answer_say_that_there_are_none() throws IOException {
        List<String> lines = talk("/sources\ndecline\n/sources\n");

        assertEquals("I have not answered anything yet.", lines.get(0));
        assertEquals("My last reply states nothing from the source.", lines.get(8));
    }

    @Test
    void the_languages_are_told_in_one_line() throws IOException {
        List<String> lines = talk("/lang\n");

        assertEquals(2, lines.size());
        assertTrue(lines.get(0).contains("English (en), French (fr) and German (de)"), lines.get(0));
    }

    @Test
    void a_language_is_fixed_and_freed() throws IOException {
        List<String> lines = talk("/lang FR\n/lang auto\n/lang es\n");

        assertEquals(List.of("fr", "auto"), bot.spoken);
        assertTrue(lines.get(0).contains("français"), lines.get(0));
        assertTrue(lines.get(4).contains("es"), lines.get(4));
    }

    @Test
    void the_console_speaks_the_language_of_the_last_reply() throws IOException {
        List<String> lines = talk("Où est-ce ?\n/quit now\nWhere?\n/quit now\n");

        assertEquals("Source\u00a0: Trade, 1; Trade, 2", lines.get(1));
        assertEquals("Tapez /quit seul pour terminer.", lines.get(3));
        assertEquals("Type /quit alone to end.", lines.get(lines.size() - 2));
    }

    @Test
    void what_could_steer_a_terminal_is_not_printed() throws IOException {
        assertEquals("Answer to a[31mb", talk("a\u001b[31mb\u0007\n").get(0));
    }

    private List<String> talk(String input) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ConsoleChannel(bot, bot, Path.of("never.used"))
                .talkPlainly(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8));
        assertTrue(out.toString(StandardCharsets.UTF_8).endsWith(System.lineSeparator()));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
