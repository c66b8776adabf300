package attache.nlu;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Mends misspelt words towards the words that the bot knows: one letter in words of four to seven, two in longer ones. The first
 * letter is taken as right, or as swapped with the second.
 */
final class Speller {

    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final int LONGEST = 40;
    private static final int OFTEN = 6;

    private final Map<String, Integer> known;
    private final Map<Character, List<String>> byFirst = new TreeMap<>();

    /** @param known each known word, folded, with how often it is used */
    Speller(Map<String, Integer> known) {
        this.known = new TreeMap<>(known);
        index();
        List<String> slips = this.known.keySet().stream().filter(this::isSlip).toList();
        slips.forEach(this.known::remove);
        byFirst.clear();
        index();
    }

    private void index() {
        for (String word : this.known.keySet()) {
            if (word.length() >= SHORTEST - 1 && Character.isLetter(word.charAt(0))) {
                byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                        .add(word);
            }
        }
    }

    /** Whether a word that stands only once is a slip of the pen for one that stands often. */
    private boolean isSlip(String word) {
        if (known.get(word) > 1) {
            return false;
        }
        return nearest(word)
                .filter(other -> known.get(other) >= OFTEN)
                .filter(other -> !other.startsWith(word) && !word.startsWith(other))
                .isPresent();
    }

    /** The known word meant by an unknown one, where one is near enough. */
    Optional<String> mend(String word) {
        return known.containsKey(word) ? Optional.empty() : nearest(word);
    }

    private Optional<String> nearest(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST || !word.chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        int most = word.length() >= LONG ? 2 : 1;
        return candidates(word)
                .filter(candidate -> !candidate.equals(word))
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= most)
                .map(candidate -> new Candidate(candidate, Spelling.distance(word, candidate, most)))
                .filter(candidate -> candidate.distance() <= most)
                .min(Comparator.comparingInt(Candidate::distance)
                        .thenComparing(candidate -> -sharedStart(word, candidate.word()))
                        .thenComparing(candidate -> -known.get(candidate.word()))
                        .thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    /** How many letters two words share from the start; misspelling is rarer there. */
    private static int sharedStart(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private Stream<String> candidates(String word) {
        List<String> sameFirst = byFirst.getOrDefault(word.charAt(0), List.of());
        List<String> swapped = byFirst.getOrDefault(word.charAt(1), List.of());
        return Stream.concat(
                sameFirst.stream(),
                swapped.stream()
                        .filter(candidate ->
                                candidate.charAt(1) == word.charAt(0) && candidate.charAt(0) != word.charAt(0)));
    }

    boolean knows(String word) {
        return known.containsKey(word);
    }

    private record Candidate(String word, int distance) {}
}
