package attache.channel.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/** Lets a person edit messages on a terminal, with a history and completion. */
final class EditedInput implements Input {

    private static final int LONGEST_HISTORY = 500;

    /** JLine takes an empty style for none given, and then its own. */
    private static final String NO_STYLE = "bg:default";

    private static final List<String> STYLES = List.of(
            LineReader.COMPLETION_STYLE_STARTING,
            LineReader.COMPLETION_STYLE_LIST_STARTING,
            LineReader.COMPLETION_STYLE_DESCRIPTION,
            LineReader.COMPLETION_STYLE_LIST_DESCRIPTION);

    private final LineReader reader;
    private final Page page;
    private final Texts texts;
    private boolean interrupted;

    /** @param history the file that keeps the history, if one can */
    EditedInput(Terminal terminal, EditedCompletion completion, Optional<Path> history, Page page, Texts texts) {
        this.page = page;
        this.texts = texts;
        this.reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .parser(completion)
                .completer(completion)
                .option(Option.AUTO_FRESH_LINE, page.isColoured())
                .option(Option.DISABLE_EVENT_EXPANSION, true)
                .option(Option.CASE_INSENSITIVE, true)
                .option(Option.COMPLETE_MATCHER_TYPO, false)
                .option(Option.HISTORY_TIMESTAMPED, false)
                .variable(LineReader.HISTORY_SIZE, LONGEST_HISTORY)
                .variable(LineReader.HISTORY_FILE_SIZE, LONGEST_HISTORY)
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, "")
                .build();
        if (!page.isColoured()) {
            STYLES.forEach(style -> reader.setVariable(style, NO_STYLE));
        }
        history.ifPresent(file -> reader.setVariable(LineReader.HISTORY_FILE, file));
    }

    @Override
    public Optional<String> next() {
        while (true) {
            try {
                String line = reader.readLine(page.prompt(texts.get("prompt")));
                interrupted = false;
                return Optional.of(line);
            } catch (UserInterruptException interrupt) {
                if (interrupted && interrupt.getPartialLine().isBlank()) {
                    return Optional.empty();
                }
                clear(interrupt.getPartialLine());
            } catch (EndOfFileException end) {
                return Optional.empty();
            }
        }
    }

    /** The line is gone; who interrupted an empty one is told how to end. */
    private void clear(String line) {
        interrupted = true;
        if (line.isBlank()) {
            page.dimmed(texts.get("interrupted"));
        }
    }
}
