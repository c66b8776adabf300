package attache.evaluation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Compiles a regular expression of Python's dialect, in which banks are written, to one of Java's. The two differ in what is a
 * letter, a figure, a space and a word's edge, in what a class may hold, and in a few signs.
 */
final class PythonRegex {

    /** What Python takes for a space, as the inside of a class. */
    static final String SPACE =
            " \\t-\\r\\x1c-\\x1f\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

    /** What Python takes for a letter of a word, as the inside of a class. */
    static final String WORD = "\\p{L}\\p{N}_";

    private static final String EDGE = edge("(?!", "(?=");
    private static final String NO_EDGE = edge("(?=", "(?!");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNIX_LINES;
    private static final Pattern REPEAT = Pattern.compile("\\{(?=[\\d,])(\\d*)(,?)(\\d*)}");
    private static final Pattern PLAIN_GROUP = Pattern.compile("\\(\\?(?:[:=!>]|<[=!]|[ims]+[:)])");
    private static final Pattern NAMED_GROUP = Pattern.compile("\\(\\?P<([a-zA-Z][a-zA-Z0-9]*)>");
    private static final Pattern NAMED_REFERENCE = Pattern.compile("\\(\\?P=([a-zA-Z][a-zA-Z0-9]*)\\)");
    private static final Pattern COMMENT = Pattern.compile("\\(\\?#[^)]*\\)");

    private final String given;
    private final StringBuilder java = new StringBuilder();
    private int at;

    private PythonRegex(String given) {
        this.given = given;
    }

    /** @throws PatternSyntaxException where it is no regular expression, or one that only Python knows */
    static Pattern compile(String regex) {
        return Pattern.compile(new PythonRegex(regex).translated(), FLAGS);
    }

    private static String edge(String inside, String outside) {
        return "(?:(?<=[" + WORD + "])" + inside + "[" + WORD + "])|(?<![" + WORD + "])" + outside + "[" + WORD + "]))";
    }

    private String translated() {
        while (at < given.length()) {
            switch (given.charAt(at)) {
                case '\\' -> escape();
                case '[' -> characterClass();
                case '(' -> group();
                case '{' -> repeat();
                case '}' -> take("\\}", 1);
                default -> take(given.substring(at, at + 1), 1);
            }
        }
        return java.toString();
    }

    private void escape() {
        char sign = escaped();
        if (sign >= '1' && sign <= '9') {
            reference();
            return;
        }
        String plain = switch (sign) {
            case 'b' -> EDGE;
            case 'B' -> NO_EDGE;
            case 'A' -> "\\A";
            case 'Z' -> "\\z";
            case 'w' -> "[" + WORD + "]";
            case 'W' -> "[^" + WORD + "]";
            case 's' -> "[" + SPACE + "]";
            case 'S' -> "[^" + SPACE + "]";
            default -> anywhere(sign);
        };
        take(plain, 2);
    }

    /** An escape that means the same within a class and outside. */
    private String anywhere(char sign) {
        return switch (sign) {
            case 'd' -> "\\p{Nd}";
            case 'D' -> "\\P{Nd}";
            case 'v' -> "\\x0B";
            case '0' -> "\\00";
            case 'a', 'f', 'n', 'r', 't', 'x', 'u' -> "\\" + sign;
            default -> literal(sign);
        };
    }

    private String literal(char sign) {
        if (sign < 128 && Character.isLetterOrDigit(sign)) {
            throw fault("\\" + sign + " is not read");
        }
        return (sign < 128 ? "\\" : "") + sign;
    }

    private char escaped() {
        if (at + 1 == given.length()) {
            throw fault("nothing follows the last \\");
        }
        return given.charAt(at + 1);
    }

    private void reference() {
        int end = at + 2;
        while (end < given.length() && end < at + 3 && Character.isDigit(given.charAt(end))) {
            end++;
        }
        take("(?:" + given.substring(at, end) + ")", end - at);
    }

    /** A class; one that excludes what is no letter or no space is written as a look ahead, for Java nests no such class. */
    private void characterClass() {
        boolean negated = given.startsWith("[^", at);
        int start = java.length();
        take("", negated ? 2 : 1);
        boolean nested = classItems();
        String items = java.substring(start);
        java.setLength(start);
        take(!negated ? "[" + items + "]" : nested ? "(?:(?![" + items + "])(?s:.))" : "[^" + items + "]", 1);
    }

    private boolean classItems() {
        boolean nested = false;
        boolean canBegin = false;
        int first = at;
        while (at == first || at < given.length() && given.charAt(at) != ']') {
            if (at >= given.length()) {
                throw fault("a [ is not closed");
            }
            boolean range = canBegin && given.charAt(at) == '-' && !given.startsWith("-]", at);
            if (range) {
                take("-", 1);
            }
            String item = classItem();
            nested |= item.startsWith("[");
            canBegin = !range && !item.startsWith("[") && !item.startsWith("\\p") && !item.startsWith("\\P");
            java.append(item);
        }
        if (at >= given.length()) {
            throw fault("a [ is not closed");
        }
        return nested;
    }

    private String classItem() {
        char sign = at < given.length() ? given.charAt(at) : ']';
        if (sign != '\\') {
            at++;
            return ("[]&^-".indexOf(sign) >= 0 ? "\\" : "") + sign;
        }
        char escaped = escaped();
        at += 2;
        return switch (escaped) {
            case 'b' -> "\\x08";
            case 'w' -> WORD;
            case 'W' -> "[^" + WORD + "]";
            case 's' -> SPACE;
            case 'S' -> "[^" + SPACE + "]";
            default -> anywhere(escaped);
        };
    }

    private void group() {
        if (!given.startsWith("(?", at) || matches(PLAIN_GROUP) != null) {
            take("(", 1);
            return;
        }
        Matcher named = matches(NAMED_GROUP);
        Matcher reference = matches(NAMED_REFERENCE);
        Matcher comment = matches(COMMENT);
        if (named != null) {
            take("(?<" + named.group(1) + ">", named.end() - at);
        } else if (reference != null) {
            take("\\k<" + reference.group(1) + ">", reference.end() - at);
        } else if (comment != null) {
            take("", comment.end() - at);
        } else {
            throw fault("this kind of group is not read");
        }
    }

    private void repeat() {
        Matcher repeat = matches(REPEAT);
        if (repeat == null) {
            take("\\{", 1);
            return;
        }
        String least = repeat.group(1).isEmpty() ? "0" : repeat.group(1);
        take("{" + least + repeat.group(2) + repeat.group(3) + "}", repeat.end() - at);
    }

    private Matcher matches(Pattern form) {
        Matcher matcher = form.matcher(given).region(at, given.length());
        return matcher.lookingAt() ? matcher : null;
    }

    private void take(String translation, int length) {
        java.append(translation);
        at += length;
    }

    private PatternSyntaxException fault(String what) {
        return new PatternSyntaxException(what, given, at);
    }
}
