package attache.evaluation;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings an answer into the form that the rules of banks are written for: no diacritics, plain spaces, lower case. */
final class Folding {

    private static final Pattern SPACES = Pattern.compile("[" + PythonRegex.SPACE + "]+");

    private Folding() {}

    static String fold(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(letter -> UCharacter.getCombiningClass(letter) == 0)
                .map(Folding::plain)
                .forEach(plain::appendCodePoint);
        String spaced = SPACES.matcher(plain).replaceAll(" ");
        int start = spaced.startsWith(" ") ? 1 : 0;
        int end = spaced.endsWith(" ") ? spaced.length() - 1 : spaced.length();
        return start > end ? "" : spaced.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static int plain(int letter) {
        return switch (letter) {
            case '\u2019' -> '\'';
            case '\u2013', '\u2011' -> '-';
            default -> letter;
        };
    }
}
