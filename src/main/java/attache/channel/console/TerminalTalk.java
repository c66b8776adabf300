package attache.channel.console;

import attache.dialogue.Answerer;
import attache.dialogue.Guide;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Greets on a terminal, talks, and says goodbye. */
final class TerminalTalk {

    private final Answerer answerer;
    private final Guide guide;
    private final Texts texts;
    private final Map<String, String> environment;

    TerminalTalk(Answerer answerer, Guide guide, Texts texts, Map<String, String> environment) {
        this.answerer = answerer;
        this.guide = guide;
        this.texts = texts;
        this.environment = environment;
    }

    /** Talks on the terminal that the process was started from. */
    void talk(Path history) throws IOException {
        try (Terminal terminal = TerminalBuilder.builder()
                .system(true)
                .dumb(true)
                .encoding(StandardCharsets.UTF_8)
                .build()) {
            talk(terminal, HistoryFile.prepare(history));
        }
    }

    void talk(Terminal terminal, Optional<Path> history) throws IOException {
        Page page = new Page(terminal.writer(), showsColours(terminal), terminal::getWidth);
        page.say(texts.get("greeting"));
        page.end();
        EditedCompletion completion = new EditedCompletion(guide.names(), texts);
        new Conversation(answerer, guide, texts, page).run(new EditedInput(terminal, completion, history, page, texts));
        page.say(texts.get("goodbye"));
        terminal.flush();
    }

    /** NO_COLOR, set to anything, asks for none; see no-color.org. */
    private boolean showsColours(Terminal terminal) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !terminal.getType().startsWith(Terminal.TYPE_DUMB);
    }
}
