package attache.evaluation;

import java.util.regex.Pattern;

/** A regular expression of a bank, to be found somewhere in a folded answer. */
final class Rule {

    private final Pattern pattern;
    private final boolean anchored;

    /** @throws java.util.regex.PatternSyntaxException where it is no regular expression */
    Rule(String regex) {
        this.pattern = PythonRegex.compile(regex.replace('\u202F', ' ').replace('\u00A0', ' '));
        this.anchored = regex.contains("^");
    }

    boolean holds(String text) {
        return pattern.matcher(text).find();
    }

    /** Whether it has the sign for the beginning of the text, be it in another sense. */
    boolean isAnchored() {
        return anchored;
    }
}
