package attache.nlu;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes words as they sound, so that those who spell by ear are understood; in a language without rules, as they are. */
final class Sounds {

    private static final int SHORTEST = 3;

    /** A way of writing and its sound; at the end of a word only where so marked. */
    private record Rule(String written, String sound, boolean atEnd) {}

    private final List<Rule> rules = new ArrayList<>();

    /** @param cues holds pairs of a spelling and its sound, with a "$" behind the spelling at the end of a word */
    Sounds(CueWords cues) {
        cues.pairs("sounds")
                .forEach((written, sound) ->
                        rules.add(new Rule(written.replace("$", ""), sound, written.endsWith("$"))));
        rules.sort(Comparator.comparing((Rule rule) -> -rule.written().length())
                .thenComparing(rule -> !rule.atEnd())
                .thenComparing(Rule::written));
    }

    /** Whether the language has rules of spelling and sound. */
    boolean known() {
        return !rules.isEmpty();
    }

    /** The sound of a folded word. */
    String of(String word) {
        StringBuilder sound = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            Rule rule = ruleAt(word, at);
            String next = rule == null ? word.substring(at, at + 1) : rule.sound();
            if (!(sound.toString().endsWith(next))) {
                sound.append(next);
            }
            at += rule == null ? 1 : rule.written().length();
        }
        return sound.toString();
    }

    private Rule ruleAt(String word, int at) {
        for (Rule rule : rules) {
            boolean reaches =
                    !rule.atEnd() || at >= SHORTEST && at + rule.written().length() == word.length();
            if (reaches && word.startsWith(rule.written(), at)) {
                return rule;
            }
        }
        return null;
    }
}
