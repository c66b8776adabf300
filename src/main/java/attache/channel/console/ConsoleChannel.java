package attache.channel.console;

import attache.dialogue.Answerer;
import attache.dialogue.Guide;
import attache.language.Language;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/** Talks with one person in the console. */
public final class ConsoleChannel {

    private final Answerer answerer;
    private final Guide guide;
    private final Path history;
    private final Texts texts = Texts.of(Language.EN);

    /** @param history the file that keeps what was typed on a terminal, for the next time */
    public ConsoleChannel(Answerer answerer, Guide guide, Path history) {
        this.answerer = answerer;
        this.guide = guide;
        this.history = history;
    }

    /** Talks until the person or the input ends it: on the terminal where there is one, else from one stream to the other. */
    public void talk(InputStream in, PrintStream out) throws IOException {
        if (isTerminal(System.console())) {
            new TerminalTalk(answerer, guide, texts, System.getenv()).talk(history);
            return;
        }
        talkPlainly(in, out);
    }

    /** The texts of the console that a language lacks, by their keys. */
    public static Set<String> missingTexts(Language language) {
        return Texts.missing(language);
    }

    void talkPlainly(InputStream in, PrintStream out) throws IOException {
        Page page = new Page(new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), false, () -> 0);
        new Conversation(answerer, guide, texts, page).run(new PlainInput(in));
    }

    /** Before Java 22 there is a console only where there is a terminal; since then the console itself tells. */
    private static boolean isTerminal(Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
    }
}
