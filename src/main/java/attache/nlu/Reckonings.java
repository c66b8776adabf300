package attache.nlu;

import attache.facts.Figure;
import attache.intents.IntentFacts;
import attache.turn.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells from the words whether something is to be reckoned or compared, and how. */
final class Reckonings {

    private static final List<String> OPERATIONS =
            List.of("years", "product", "count", "excess", "share", "ratio", "difference", "sum");

    /** Operations that are told by more than their words. */
    private static final Set<String> ELSEWHERE = Set.of("years", "product", "count");

    private final IntentFacts facts;
    private final Map<String, Set<String>> signs = new LinkedHashMap<>();
    private final Set<String> more;
    private final Set<String> less;

    Reckonings(IntentFacts facts, CueWords cues) {
        this.facts = facts;
        OPERATIONS.forEach(operation -> signs.put(operation, cues.list("compute." + operation)));
        this.more = cues.list("compute.more");
        this.less = cues.list("compute.less");
    }

    /** Whether the words ask for a span of years. */
    boolean asksYears(List<Token> tokens) {
        return stands("years", tokens);
    }

    /** Whether the words ask for how many more there are of one thing than of another. */
    boolean asksHowManyMore(List<Token> tokens) {
        return stands("count", tokens);
    }

    /** What is to be reckoned with the figures of an intent; empty where nothing is, or it has not the figures. */
    Optional<String> operation(String intent, Form form, List<Token> tokens) {
        if (hasRate(intent) && stands("product", tokens)) {
            return Optional.of("product");
        }
        if (!hasTwoFigures(intent)) {
            return Optional.empty();
        }
        boolean compares = anyOf(more, tokens) || anyOf(less, tokens);
        if (form == Form.YESNO) {
            return compares ? Optional.of(anyOf(less, tokens) ? "less" : "more") : Optional.empty();
        }
        if ((compares || stands("difference", tokens)) && stands("share", tokens)) {
            return Optional.of("excess");
        }
        return OPERATIONS.stream()
                .filter(operation -> !ELSEWHERE.contains(operation) && stands(operation, tokens))
                .findFirst()
                .or(() -> compares || form == Form.COMPUTE ? Optional.of("difference") : Optional.empty());
    }

    private boolean stands(String operation, List<Token> tokens) {
        return anyOf(signs.get(operation), tokens);
    }

    private static boolean anyOf(Set<String> words, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (CueWords.matchAt(tokens, i, words) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean hasRate(String intent) {
        return facts.anyHolds(
                intent, value -> value instanceof Figure figure && figure.unit().endsWith(Figure.PER_YEAR));
    }

    private boolean hasTwoFigures(String intent) {
        return facts.counted(intent, Figure.class::isInstance) > 1;
    }
}
