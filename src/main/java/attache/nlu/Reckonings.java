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

    /** What a few words may ask for that lead on from a question about figures. */
    private static final List<String> WITHIN = List.of("share", "difference", "sum");

    /** Operations that are told by more than their words. */
    private static final Set<String> ELSEWHERE = Set.of("years", "product", "count");

    private final IntentFacts facts;
    private final Map<String, Set<String>> signs = new LinkedHashMap<>();
    private final Map<String, Set<String>> within = new LinkedHashMap<>();
    private final Set<String> choosers;
    private final Set<String> amounts;
    private final Set<String> more;
    private final Set<String> less;

    Reckonings(IntentFacts facts, CueWords cues) {
        this.facts = facts;
        OPERATIONS.forEach(operation -> signs.put(operation, cues.list("compute." + operation)));
        WITHIN.forEach(operation -> within.put(operation, cues.list("within." + operation)));
        this.choosers = cues.list("choosers");
        this.amounts = cues.list("expects.number");
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
        boolean compares = CueWords.standsIn(tokens, more) || CueWords.standsIn(tokens, less);
        if (form == Form.YESNO) {
            return compares ? Optional.of(CueWords.standsIn(tokens, less) ? "less" : "more") : Optional.empty();
        }
        Optional<String> chosen = chosen(tokens);
        if (chosen.isPresent()) {
            return chosen;
        }
        if ((compares || stands("difference", tokens)) && stands("share", tokens)) {
            return Optional.of("excess");
        }
        return OPERATIONS.stream()
                .filter(operation -> !ELSEWHERE.contains(operation) && stands(operation, tokens))
                .findFirst()
                .or(() -> compares || form == Form.COMPUTE ? Optional.of("difference") : Optional.empty());
    }

    /** The same for a few words that lead on from a question about the intent: single words suffice. */
    Optional<String> operationWithin(String intent, Form before, List<Token> tokens) {
        if (!hasTwoFigures(intent)) {
            return Optional.empty();
        }
        Optional<String> within = WITHIN.stream()
                .filter(operation -> CueWords.standsIn(tokens, within(operation)))
                .findFirst();
        Optional<String> chosen = chosen(tokens);
        if (chosen.isPresent()) {
            return chosen;
        }
        boolean exceeds =
                before == Form.COMPUTE && within.filter("share"::equals).isPresent();
        return exceeds ? Optional.of("excess") : within;
    }

    /** Which of two is asked for, where a question word that chooses stands before a word that compares, and none for an amount. */
    private Optional<String> chosen(List<Token> tokens) {
        int chooser = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (chooser < 0 && choosers.contains(tokens.get(i).folded())) {
                chooser = i;
            }
            boolean compares = more.contains(tokens.get(i).folded())
                    || less.contains(tokens.get(i).folded());
            if (compares) {
                boolean asksAmount = OPERATIONS.stream()
                        .filter(operation -> !operation.equals("difference"))
                        .anyMatch(operation -> stands(operation, tokens));
                boolean chooses = chooser >= 0 && !asksAmount && !CueWords.standsIn(tokens, amounts);
                return chooses
                        ? Optional.of(less.contains(tokens.get(i).folded()) ? "lesser" : "greater")
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Set<String> within(String operation) {
        return within.getOrDefault(operation, Set.of());
    }

    private boolean stands(String operation, List<Token> tokens) {
        return CueWords.standsIn(tokens, signs.get(operation));
    }

    private boolean hasRate(String intent) {
        return facts.anyHolds(
                intent, value -> value instanceof Figure figure && figure.unit().endsWith(Figure.PER_YEAR));
    }

    private boolean hasTwoFigures(String intent) {
        return facts.counted(intent, Figure.class::isInstance) > 1;
    }
}
