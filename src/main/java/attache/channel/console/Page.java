package attache.channel.console;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;

/** Prints blocks of lines, with an empty line after each block. */
final class Page {

    private static final String BOLD = "\033[1m";
    private static final String DIM = "\033[2m";
    private static final String PLAIN = "\033[0m";

    /** What could steer a terminal, pasted into a question and shown again. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\t]]");

    private final PrintWriter out;
    private final boolean colours;
    private final IntSupplier width;

    /** @param width how many columns there are at the moment; 0 where lines may be of any length */
    Page(PrintWriter out, boolean colours, IntSupplier width) {
        this.out = out;
        this.colours = colours;
        this.width = width;
    }

    void say(String text) {
        print(text, "");
    }

    /** What stands back behind an answer. */
    void dimmed(String text) {
        print(text, DIM);
    }

    /** Numbered lines, the numbers beginning with a given one and as wide as the last of all. */
    void numbered(int first, int last, List<String> texts) {
        int width = Integer.toString(last).length();
        for (int index = 0; index < texts.size(); index++) {
            out.println(styled(String.format("%" + width + "d", first + index), BOLD) + "  " + clean(texts.get(index)));
        }
    }

    /** Ends a block. */
    void end() {
        out.println();
        out.flush();
    }

    /** A prompt, to be followed by what is typed. */
    String prompt(String text) {
        return styled(text, BOLD) + " ";
    }

    boolean isColoured() {
        return colours;
    }

    /** Whether nobody reads any more. */
    boolean isBroken() {
        return out.checkError();
    }

    private void print(String text, String style) {
        text.lines().flatMap(line -> wrapped(clean(line)).stream()).forEach(line -> out.println(styled(line, style)));
    }

    /** The line, broken between words where it is wider than the page. */
    private List<String> wrapped(String line) {
        int most = width.getAsInt();
        List<String> lines = new ArrayList<>();
        String rest = line;
        while (most > 0 && rest.length() > most) {
            int blank = rest.lastIndexOf(' ', most);
            if (blank <= 0) {
                break;
            }
            lines.add(rest.substring(0, blank));
            rest = rest.substring(blank + 1);
        }
        lines.add(rest);
        return lines;
    }

    private String styled(String text, String style) {
        return colours && !style.isEmpty() ? style + text + PLAIN : text;
    }

    private static String clean(String line) {
        return CONTROLS.matcher(line).replaceAll("");
    }
}
