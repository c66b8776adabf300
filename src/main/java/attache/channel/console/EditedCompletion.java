package attache.channel.console;

import java.util.List;
import java.util.Locale;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Completes commands at the beginning of a line, and names of several words anywhere. */
final class EditedCompletion implements Parser, Completer {

    private final List<String> names;
    private final Texts texts;

    EditedCompletion(List<String> names, Texts texts) {
        this.names = List.copyOf(names);
        this.texts = texts;
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        return new Begun(line, cursor, begun(line.substring(0, cursor)));
    }

    /** The longest end of the text that begins a command or a name; empty where none does. */
    private String begun(String text) {
        if (text.startsWith(Command.MARK)) {
            return text;
        }
        for (int start = 0; start < text.length(); start++) {
            if (beginsWord(text, start) && isBegun(text.substring(start))) {
                return text.substring(start);
            }
        }
        return "";
    }

    private static boolean beginsWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private boolean isBegun(String end) {
        return names.stream().anyMatch(name -> begins(name, end));
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        String word = line.word();
        if (line.line().isBlank() || word.startsWith(Command.MARK)) {
            addCommands(word, candidates);
            return;
        }
        if (!word.isEmpty()) {
            names.stream()
                    .filter(name -> begins(name, word))
                    .map(Candidate::new)
                    .forEach(candidates::add);
        }
    }

    private void addCommands(String word, List<Candidate> candidates) {
        for (Command command : Command.values()) {
            if (begins(command.word(), word)) {
                String what = texts.get(command.key());
                candidates.add(new Candidate(command.word(), command.word(), null, what, null, null, true));
            }
        }
    }

    private static boolean begins(String name, String word) {
        return name.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT));
    }

    /** A line of which only the word before the cursor matters. */
    private record Begun(String line, int cursor, String word) implements CompletingParsedLine {

        @Override
        public int wordCursor() {
            return word.length();
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(word);
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return word.length();
        }

        @Override
        public int rawWordLength() {
            return word.length();
        }
    }
}
