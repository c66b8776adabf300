package attache.channel.console;

import attache.dialogue.Answerer;
import attache.dialogue.Guide;
import attache.language.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        speakAsTheEnvironment();
        Page page = new Page(terminal.writer(), showsColours(terminal), terminal::getWidth);
        page.say(texts.get("greeting"));
        page.end();
        EditedCompletion completion = new EditedCompletion(names(), texts);
        new Conversation(answerer, guide, texts, page).run(new EditedInput(terminal, completion, history, page, texts));
        page.say(texts.get("goodbye"));
        terminal.flush();
    }

    /** LC_ALL, else LANG, such as "fr_CA.UTF-8", tells the language to greet in; after that the person's own counts. */
    private void speakAsTheEnvironment() {
        Stream.of("LC_ALL", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .flatMap(Language::of)
                .filter(answerer.languages()::contains)
                .ifPresent(texts::speak);
    }

    /** The names in every language, for a question may be in any. */
    private List<String> names() {
        return answerer.languages().stream()
                .sorted()
                .flatMap(language -> guide.in(language).names().stream())
                .distinct()
                .toList();
    }

    /** NO_COLOR, set to anything, asks for none; see no-color.org. */
    private boolean showsColours(Terminal terminal) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !terminal.getType().startsWith(Terminal.TYPE_DUMB);
    }
}
