package attache.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The lines of a YAML file by the keys that they stand under, told by indentation alone: far quicker than to read the file. */
public final class YamlLines {

    private final List<String> lines;

    private YamlLines(List<String> lines) {
        this.lines = lines;
    }

    /** The lines of a text. */
    static YamlLines of(String text) {
        return new YamlLines(List.of(text.split("\n", -1)));
    }

    /** The lines of a file; of one that is not in UTF-8 as far as can be told. */
    public static YamlLines of(DataFile file) {
        return of(new String(file.content(), StandardCharsets.UTF_8));
    }

    /** The same with the lines of those outermost keys, and of what stands under them, left blank. */
    YamlLines blanking(Predicate<String> keys) {
        List<String> kept = new ArrayList<>(lines.size());
        boolean dropping = false;
        for (String line : lines) {
            if (isKey(line)) {
                dropping = keys.test(key(line));
            }
            kept.add(dropping ? "" : line);
        }
        return new YamlLines(kept);
    }

    /** What stands under an outermost key, as lines of their own: as far to the left as the first of them. */
    public YamlLines under(String key) {
        List<String> held = new ArrayList<>();
        boolean within = false;
        int margin = -1;
        for (String line : lines) {
            if (isKey(line)) {
                within = key(line).equals(key);
            } else if (within && !line.isBlank()) {
                int indent = line.length() - line.stripLeading().length();
                margin = margin < 0 ? indent : margin;
                held.add(line.substring(Math.min(indent, margin)));
            }
        }
        return new YamlLines(held);
    }

    /** Whether there is no line but blank ones. */
    public boolean isEmpty() {
        return lines.stream().allMatch(String::isBlank);
    }

    /** The lines of an outermost key and of what stands under it, as text. */
    public String text(String key) {
        return blanking(other -> !other.equals(key)).text().strip();
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    private static boolean isKey(String line) {
        return !line.isBlank() && !Character.isWhitespace(line.charAt(0)) && line.charAt(0) != '#';
    }

    private static String key(String line) {
        int colon = line.indexOf(':');
        String key = colon < 0 ? line : line.substring(0, colon);
        return key.strip().replaceAll("^[\"']|[\"']$", "");
    }
}
