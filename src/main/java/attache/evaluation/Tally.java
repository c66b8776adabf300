package attache.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many of some turns are right, and how many wrong. */
record Tally(long right, long turns, long wrong) {

    private static final Comparator<Map.Entry<String, Tally>> WORST_FIRST = Comparator.comparing(
                    Map.Entry<String, Tally>::getValue,
                    Comparator.comparingLong(Tally::wrong)
                            .reversed()
                            .thenComparingDouble(tally -> (double) tally.right() / tally.turns()))
            .thenComparing(Map.Entry::getKey);

    static Tally of(Collection<Judged> turns) {
        return new Tally(
                turns.stream().filter(Judged::isRight).count(),
                turns.size(),
                turns.stream().filter(Judged::isWrong).count());
    }

    /** The tallies of the turns that share a trait: those with most wrong turns first, then those with the fewest right ones. */
    static Map<String, Tally> by(Function<Judged, String> trait, List<Judged> turns) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        turns.stream().collect(Collectors.groupingBy(trait)).entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), of(entry.getValue())))
                .sorted(WORST_FIRST)
                .forEach(entry -> tallies.put(entry.getKey(), entry.getValue()));
        return tallies;
    }
}
