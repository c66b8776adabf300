package attache.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text in the one form that words are cut from: NFKC, lower case, straight quotes and hyphens, nothing that cannot be
 * seen; each of its characters knows where it comes from in the given text.
 */
final class Normalized {

    /** Stands for a line break; a blank stands for any other space. */
    static final char LINE = '\n';

    private final StringBuilder text = new StringBuilder();
    private int[] starts;
    private int[] ends;

    private Normalized(int size) {
        this.starts = new int[size];
        this.ends = new int[size];
    }

    static Normalized of(String given) {
        String bounded = given.substring(0, Math.min(given.length(), Words.LONGEST_TEXT));
        Normalized normalized = new Normalized(bounded.length() + 16);
        int start = 0;
        while (start < bounded.length()) {
            int end = clusterEnd(bounded, start);
            normalized.append(form(bounded, start, end), start, end);
            start = end;
        }
        return normalized;
    }

    String text() {
        return text.toString();
    }

    /** Where a character begins in the given text. */
    int start(int index) {
        return starts[index];
    }

    /** Where a character ends in the given text. */
    int end(int index) {
        return ends[index];
    }

    /** A text without diacritics, of lower-case letters already. */
    static String fold(String text) {
        if (isAscii(text)) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(letter -> {
            switch (letter) {
                case 'ß' -> folded.append("ss");
                case 'æ' -> folded.append("ae");
                case 'œ' -> folded.append("oe");
                case 'ø' -> folded.append('o');
                case 'ł' -> folded.append('l');
                case 'đ' -> folded.append('d');
                default -> {
                    if (!isMark(letter)) {
                        folded.appendCodePoint(letter);
                    }
                }
            }
        });
        return folded.toString();
    }

    /** The end of a character with the marks that follow it. */
    private static int clusterEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        if (end < text.length() && text.charAt(end) < 0x300) {
            return end;
        }
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static String form(String text, int start, int end) {
        int first = text.codePointAt(start);
        if (first < 128 && end == start + 1) {
            return ascii((char) first);
        }
        return switch (Character.getType(first)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> first == 0x85 ? "\n" : "";
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "\n";
            case Character.SPACE_SEPARATOR -> " ";
            case Character.DASH_PUNCTUATION -> "-";
            default -> letters(first, text.substring(start, end));
        };
    }

    private static String ascii(char letter) {
        if (letter == '\n' || letter == '\r' || letter == 0x0B || letter == '\f') {
            return "\n";
        }
        if (letter == '\t') {
            return " ";
        }
        return letter < ' ' || letter == 127 ? "" : String.valueOf(Character.toLowerCase(letter));
    }

    private static String letters(int first, String cluster) {
        return switch (first) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u00B4', '\u2032', '\u2039', '\u203A' -> "'";
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> "\"";
            case '\u2212' -> "-";
            default -> Normalizer.normalize(cluster, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        };
    }

    private void append(String form, int start, int end) {
        for (int i = 0; i < form.length(); i++) {
            int index = text.length();
            if (index == starts.length) {
                starts = Arrays.copyOf(starts, 2 * index);
                ends = Arrays.copyOf(ends, 2 * index);
            }
            starts[index] = start;
            ends[index] = end;
            text.append(form.charAt(i));
        }
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }
}
