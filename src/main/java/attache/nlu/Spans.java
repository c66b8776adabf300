package attache.nlu;

import attache.facts.Period;
import attache.intents.IntentFacts;
import attache.language.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Cuts a question for a span of years into its two ends, each of which means a dated fact. */
final class Spans {

    private static final int SHORTEST_END = 2;
    private static final double SUREST_DOUBT = 0.15;

    private final IntentFacts facts;
    private final Set<String> separators;
    private final Set<String> generic = new HashSet<>();

    Spans(IntentFacts facts, CueWords cues) {
        this.facts = facts;
        this.separators = cues.list("separators");
        List.of("light", "generic", "interrogatives", "auxiliaries").forEach(list -> generic.addAll(cues.list(list)));
    }

    /** One end of a span: its words and the intent that they are of. */
    record End(List<Word> words, Candidate candidate) {

        double probability() {
            return candidate.intent().probability();
        }
    }

    /** The two ends, where some cut leaves words on both sides that clearly mean dated facts. */
    Optional<List<End>> ends(
            List<Word> words, List<Word> before, boolean dated, Function<List<Word>, Candidate> guess) {
        List<List<End>> cuts = new ArrayList<>();
        for (int i = 1; i < words.size() - 1; i++) {
            if (separators.contains(words.get(i).folded())) {
                List<Word> left = words.subList(0, i);
                List<Word> right = words.subList(i + 1, words.size());
                cut(left, right, dated, guess).ifPresent(cuts::add);
                if (!before.isEmpty()) {
                    cut(before, right, dated, guess).ifPresent(cuts::add);
                }
            }
        }
        return cuts.stream().max(Comparator.comparingDouble(Spans::sureness));
    }

    private Optional<List<End>> cut(
            List<Word> left, List<Word> right, boolean needsDates, Function<List<Word>, Candidate> guess) {
        if (left.size() < SHORTEST_END || right.size() < SHORTEST_END) {
            return Optional.empty();
        }
        List<End> ends = List.of(new End(left, guess.apply(left)), new End(right, guess.apply(right)));
        if (ends.stream().anyMatch(end -> !tells(end))) {
            return Optional.empty();
        }
        boolean different = !ends.get(0)
                .candidate()
                .intent()
                .intent()
                .equals(ends.get(1).candidate().intent().intent());
        boolean dated = !needsDates
                || ends.stream()
                        .allMatch(end -> isDated(end.candidate().intent().intent()));
        return different && dated && sureness(ends) >= SUREST_DOUBT ? Optional.of(ends) : Optional.empty();
    }

    /** Whether an end holds more than question words. */
    private boolean tells(End end) {
        return end.candidate().analysis().tokens().stream().anyMatch(token -> !generic.contains(token.folded()));
    }

    private static double sureness(List<End> ends) {
        return ends.get(0).probability() * ends.get(1).probability();
    }

    private boolean isDated(String intent) {
        return facts.anyHolds(intent, Period.class::isInstance);
    }
}
