package attache.nlu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Mends misspelt words towards the words that the bot knows: one letter in words of four to seven, two in longer ones. The first
 * letter is taken as right, or as swapped with the second.
 */
final class Speller {

    private static final int MOST_REMEMBERED = 10_000;
    private static final int SWAPPED_ONLY = 3;
    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final int LONGEST = 40;
    /** A word that stands this often at most may be a slip; the words of names stand more often. */
    private static final int RARE = 3;

    private static final int SLIP_RATIO = 6;
    private static final int SHORT = 5;
    private static final int OFTEN_ENOUGH = 20;
    private static final String VOWELS = "aeiouyh";

    private final Map<String, Integer> known;
    /** What words were mended to before: the same slips come again and again. */
    private final Map<String, Optional<String>> mended = new ConcurrentHashMap<>();

    private final Map<Character, List<String>> byFirst = new TreeMap<>();

    /** What may stand between the two words of a compound; empty in a language that writes its words apart. */
    private final Set<String> joints;
    /** The words that tell how a question is built: right as they are written, though no phrase uses them. */
    private final Set<String> cueWords;

    /** What is written for a letter that a keyboard lacks. */
    private final Map<String, String> respelling;
    /** What of a word before it may have been run into it: "lambassade" for "l'ambassade". */
    private final Set<String> elided;

    private final Sounds sounds;
    private final Map<String, List<String>> bySound = new TreeMap<>();

    /**
     * Makes a speller.
     *
     * @param known each known word, folded, with how often it is used
     * @param cues how the language puts words together, and what is written for letters that keyboards lack
     */
    Speller(Map<String, Integer> known, CueWords cues) {
        this.known = new TreeMap<>(known);
        this.joints = cues.list("compounds");
        this.cueWords = cues.words();
        this.respelling = cues.pairs("respelling");
        this.elided = cues.list("elided");
        this.sounds = new Sounds(cues);
        index();
        List<String> slips = this.known.keySet().stream()
                .filter(word -> isSlip(word) || isRunIn(word))
                .toList();
        slips.forEach(this.known::remove);
        byFirst.clear();
        index();
        if (sounds.known()) {
            this.known.keySet().stream()
                    .filter(word -> word.length() >= SHORTEST)
                    .forEach(word -> bySound.computeIfAbsent(sounds.of(word), sound -> new ArrayList<>())
                            .add(word));
        }
    }

    private void index() {
        for (String word : this.known.keySet()) {
            if (word.length() >= SHORTEST - 1 && Character.isLetter(word.charAt(0))) {
                byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                        .add(word);
            }
        }
    }

    /** Whether a word that stands rarely is a slip of the pen for one that stands often. */
    private boolean isSlip(String word) {
        if (known.get(word) > RARE) {
            return false;
        }
        return nearest(word)
                .filter(other -> known.get(other) >= known.get(word) * SLIP_RATIO)
                .filter(other -> !other.startsWith(word) && !word.startsWith(other))
                .isPresent();
    }

    /** The known word meant by an unknown one, where one is near enough. */
    Optional<String> mend(String word) {
        if (known.containsKey(word) || cueWords.contains(word)) {
            return Optional.empty();
        }
        Optional<String> before = mended.get(word);
        if (before != null) {
            return before;
        }
        Optional<String> found = respelt(word).or(() -> near(word));
        if (mended.size() < MOST_REMEMBERED && word.length() <= LONGEST) {
            mended.put(word, found);
        }
        return found;
    }

    private Optional<String> near(String word) {
        if (isCompound(word)) {
            return Optional.empty();
        }
        return runIn(word)
                .filter(known::containsKey)
                .or(() -> nearest(word))
                .or(() -> soundingLike(word))
                .or(() -> runIn(word).flatMap(this::nearest));
    }

    /** The rest of a word behind what was run into it: "ambassade" of "lambassade". */
    private Optional<String> runIn(String word) {
        return elided.stream()
                .filter(before -> word.startsWith(before) && word.length() - before.length() >= SHORTEST)
                .map(before -> word.substring(before.length()))
                .filter(rest -> VOWELS.indexOf(rest.charAt(0)) >= 0)
                .findFirst();
    }

    /** Whether a word that stands rarely is one that stands often with another run into it. */
    private boolean isRunIn(String word) {
        return known.get(word) <= RARE
                && runIn(word)
                        .filter(rest -> known.getOrDefault(rest, 0) >= known.get(word) * SLIP_RATIO)
                        .isPresent();
    }

    /** The known word that sounds the same and is spelt with few letters of difference. */
    private Optional<String> soundingLike(String word) {
        if (!sounds.known() || word.length() < SHORTEST || word.length() > LONGEST) {
            return Optional.empty();
        }
        int most = word.length() > SHORT ? 3 : 2;
        return bySound.getOrDefault(sounds.of(word), List.of()).stream()
                .filter(other -> Spelling.distance(word, other, most) <= most)
                .min(Comparator.comparing((String other) -> -known.get(other)).thenComparing(other -> other));
    }

    /** The known word that is written with other letters for those that a keyboard lacks: "fuer" for "fur". */
    private Optional<String> respelt(String word) {
        String plain = word;
        for (Map.Entry<String, String> pair : respelling.entrySet()) {
            plain = plain.replace(pair.getKey(), pair.getValue());
        }
        return plain.equals(word) || !known.containsKey(plain) ? Optional.empty() : Optional.of(plain);
    }

    /** Whether a word is put together of two known ones, with or without a joint between: "exportcijfers". */
    boolean isCompound(String word) {
        return !firstParts(word).isEmpty();
    }

    /** The known words that a word may begin with where another known one follows, with or without a joint between. */
    Set<String> firstParts(String word) {
        Set<String> parts = new TreeSet<>();
        if (joints.isEmpty() || word.length() < 2 * SHORTEST || word.length() > LONGEST) {
            return parts;
        }
        for (int cut = SHORTEST; cut <= word.length() - SHORTEST; cut++) {
            if (known.containsKey(word.substring(cut))) {
                addFirstParts(word.substring(0, cut), parts);
            }
        }
        return parts;
    }

    private void addFirstParts(String part, Set<String> parts) {
        if (known.containsKey(part)) {
            parts.add(part);
        }
        joints.stream()
                .filter(joint -> part.endsWith(joint) && part.length() - joint.length() >= SHORTEST)
                .map(joint -> part.substring(0, part.length() - joint.length()))
                .filter(known::containsKey)
                .forEach(parts::add);
    }

    private Optional<String> nearest(String word) {
        if (word.length() == SWAPPED_ONLY) {
            return swapped(word);
        }
        if (word.length() < SHORTEST || word.length() > LONGEST || !word.chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        int most = word.length() >= LONG ? 2 : 1;
        return candidates(word)
                .filter(candidate -> !candidate.equals(word))
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= most)
                .map(candidate -> new Candidate(candidate, Spelling.distance(word, candidate, most)))
                .filter(candidate -> candidate.distance() <= most)
                .filter(candidate -> word.length() > SHORT || known.get(candidate.word()) >= OFTEN_ENOUGH)
                .min(Comparator.comparingInt(Candidate::distance)
                        .thenComparing(candidate -> -sharedStart(word, candidate.word()))
                        .thenComparing(candidate -> -known.get(candidate.word()))
                        .thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    /** A word of three letters is mended only where two of them are swapped: "teh". */
    private Optional<String> swapped(String word) {
        return candidates(word)
                .filter(candidate -> candidate.length() == SWAPPED_ONLY && !candidate.equals(word))
                .filter(candidate -> known.get(candidate) >= OFTEN_ENOUGH)
                .filter(candidate -> sorted(candidate).equals(sorted(word)))
                .min(Comparator.comparing((String candidate) -> -known.get(candidate))
                        .thenComparing(candidate -> candidate));
    }

    private static String sorted(String word) {
        char[] letters = word.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
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
