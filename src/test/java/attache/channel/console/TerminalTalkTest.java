package attache.channel.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.language.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Talks on a terminal that is none of the machine's: keys come from memory, and what is shown goes there. */
@Timeout(30)
class TerminalTalkTest {

    private static final String CTRL_C = "\003";
    private static final String CTRL_D = "\004";
    private static final String ENTER = "\r";
    private static final String LEFT = "\033OD";
    private static final String UP = "\033OA";
    private static final String TAB = "\t";

    private final FakeBot bot = new FakeBot();

    @TempDir
    private Path folder;

    @Test
    void a_terminal_greets_and_says_goodbye_at_the_end() throws IOException {
        String shown = type("xterm", Map.of(), "/quit" + ENTER);

        assertTrue(shown.startsWith("Ask me about"), shown);
        assertTrue(shown.stripTrailing().endsWith("Goodbye."), shown);
    }

    @Test
    void a_line_can_be_edited_before_it_is_sent() throws IOException {
        type("xterm", Map.of(), "Wher?" + LEFT + "e" + ENTER + CTRL_D);

        assertEquals(List.of("Where?"), bot.asked);
    }

    @Test
    void the_line_before_comes_back() throws IOException {
        type("xterm", Map.of(), "one" + ENTER + UP + " more" + ENTER + CTRL_D);

        assertEquals(List.of("one", "one more"), bot.asked);
    }

    @Test
    void an_exclamation_mark_is_only_that() throws IOException {
        type("xterm", Map.of(), "one" + ENTER + "Yes!! !1 \\ 'x" + ENTER + CTRL_D);

        assertEquals(List.of("one", "Yes!! !1 \\ 'x"), bot.asked);
    }

    @Test
    void commands_and_names_are_completed() throws IOException {
        type("xterm", Map.of(), "Is can" + TAB + "in the first w" + TAB + "?" + ENTER + "/so" + TAB + ENTER + CTRL_D);

        assertEquals(List.of("Is Canada in the First World War ?"), bot.asked);
    }

    @Test
    void a_paste_of_several_lines_is_one_message() throws IOException {
        type("xterm", Map.of(), "\033[200~one\ntwo\tthree\033[201~" + ENTER + CTRL_D);

        assertEquals(1, bot.asked.size());
        assertEquals("one two three", bot.asked.get(0).replaceAll("\\s+", " "));
    }

    @Test
    void an_interrupt_clears_the_line_and_a_second_one_ends() throws IOException {
        Keys keys = new Keys()
                .once("> ", "one")
                .once("one", CTRL_C)
                .once("> ", "two" + ENTER)
                .once("Source", "")
                .once("> ", CTRL_C)
                .once("Press Ctrl-C once more", "")
                .once("> ", CTRL_C);

        String shown = type("xterm", Map.of("NO_COLOR", "1"), Optional.empty(), keys);

        assertEquals(List.of("two"), bot.asked);
        assertTrue(shown.stripTrailing().endsWith("Goodbye."), shown);
    }

    @Test
    void the_source_is_dimmed_on_a_terminal() throws IOException {
        String shown = type("xterm", Map.of("NO_COLOR", ""), "one" + ENTER + CTRL_D);

        assertTrue(shown.contains("\033[2mSource: Trade, 1; Trade, 2\033[0m"), shown);
    }

    @Test
    void a_line_wider_than_the_terminal_breaks_between_words() throws IOException {
        String shown = type("dumb", Map.of(), "word ".repeat(40) + "end" + ENTER + CTRL_D);

        String first = shown.lines()
                .filter(line -> line.startsWith("Answer"))
                .findFirst()
                .orElseThrow();
        assertTrue(first.length() <= 160 && first.endsWith(" word"), first);
    }

    @Test
    void no_color_takes_every_colour_away() throws IOException {
        String shown = type("xterm", Map.of("NO_COLOR", "1"), "decline" + ENTER + "/" + TAB + ENTER + CTRL_D);

        assertFalse(Pattern.compile("\033\\[[0-9;]*m").matcher(shown).find(), shown);
    }

    @Test
    void a_dumb_terminal_gets_no_escapes_at_all() throws IOException {
        String shown = type("dumb", Map.of(), "one" + ENTER + CTRL_D);

        assertFalse(shown.contains("\033["), shown);
    }

    @Test
    void what_was_typed_is_there_the_next_time() throws IOException {
        Path file = folder.resolve("new/folder/history");

        type("xterm", HistoryFile.prepare(file), "one" + ENTER + "two" + ENTER + CTRL_D);
        type("xterm", HistoryFile.prepare(file), UP + UP + ENTER + CTRL_D);

        assertEquals(List.of("one", "two", "one"), bot.asked);
    }

    @Test
    void the_history_is_bounded() throws IOException {
        Path file = folder.resolve("history");
        StringBuilder keys = new StringBuilder();
        for (int line = 0; line < 1500; line++) {
            keys.append("question ").append(line).append(ENTER);
        }

        type("xterm", HistoryFile.prepare(file), keys.append(CTRL_D).toString());

        assertTrue(Files.readAllLines(file).size() <= 700, () -> "the file is too long");
        assertTrue(Files.readString(file).endsWith("question 1499\n"));
        assertClosed(file);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_history_is_for_its_owner_only_even_where_it_was_open() throws IOException {
        Path file = Files.writeString(folder.resolve("history"), "one\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        HistoryFile.prepare(file);

        assertClosed(file);
    }

    @Test
    void a_damaged_history_begins_anew() throws IOException {
        Path file = Files.write(folder.resolve("history"), new byte[] {(byte) 0xC3, (byte) 0x28, '\n'});

        type("xterm", HistoryFile.prepare(file), "one" + ENTER + CTRL_D);

        assertEquals(List.of("one"), Files.readAllLines(file));
    }

    @Test
    void a_history_that_cannot_be_kept_is_done_without() throws IOException {
        Path occupied = Files.writeString(folder.resolve("file"), "");

        assertEquals(Optional.empty(), HistoryFile.prepare(occupied.resolve("history")));
    }

    private static void assertClosed(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    private String type(String type, Map<String, String> environment, String keys) throws IOException {
        return type(type, environment, Optional.empty(), new Keys().once(">", keys));
    }

    private void type(String type, Optional<Path> history, String keys) throws IOException {
        type(type, Map.of(), history, new Keys().once(">", keys));
    }

    private String type(String type, Map<String, String> environment, Optional<Path> history, Keys keys)
            throws IOException {
        try (Terminal terminal = new ExternalTerminal("test", type, keys, keys.screen(), StandardCharsets.UTF_8)) {
            new TerminalTalk(bot, bot, Texts.of(Language.EN), environment).talk(terminal, history);
        }
        return keys.screen().toString(StandardCharsets.UTF_8);
    }
}
