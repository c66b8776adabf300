package attache.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The number words of a language. */
final class NumberWords {

    private static final Pattern FIGURE = Pattern.compile("(\\d{1,30}(?:\\.\\d{1,30})?)(\\p{L}*)");

    private final Map<String, BigDecimal> adds;
    private final Map<String, BigDecimal> scales;
    private final Map<String, BigDecimal> ordinals;
    private final Map<String, BigDecimal> suffixes;
    private final Set<String> ordinalSuffixes;
    private final Set<String> joiners;
    private final Set<String> ones;
    private final Set<String> articles;
    private final Set<String> teensAfter;
    private final boolean yearPairs;
    private final boolean compounds;

    NumberWords(Resource resource) {
        this.adds = resource.numbers("adds");
        this.scales = resource.numbers("multiplies");
        this.ordinals = resource.numbers("ordinals");
        this.suffixes = resource.numbers("figureSuffixes");
        this.ordinalSuffixes = new HashSet<>(resource.words("ordinalSuffixes"));
        this.joiners = new HashSet<>(resource.words("joiners"));
        this.ones = new HashSet<>(resource.words("one"));
        this.articles = new HashSet<>(resource.words("articles"));
        this.teensAfter = new HashSet<>(resource.words("teensAfter"));
        this.yearPairs = resource.flag("yearPairs");
        this.compounds = resource.flag("compounds");
    }

    /** Figures, with or without a suffix: "61000", "61k", "12th". */
    record Figure(BigDecimal value, boolean ordinal) {}

    Optional<Figure> figure(String word) {
        Matcher matcher = FIGURE.matcher(word);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(matcher.group(1));
        String suffix = matcher.group(2);
        if (suffix.isEmpty() || ordinalSuffixes.contains(suffix)) {
            return Optional.of(new Figure(value, !suffix.isEmpty()));
        }
        return Optional.ofNullable(suffixes.get(suffix)).map(scale -> new Figure(value.multiply(scale), false));
    }

    boolean isScale(String word) {
        return scales.containsKey(word);
    }

    BigDecimal scale(String word) {
        return scales.get(word);
    }

    Optional<BigDecimal> added(String word) {
        return Optional.ofNullable(adds.get(word));
    }

    Optional<BigDecimal> ordinal(String word) {
        return Optional.ofNullable(ordinals.get(word));
    }

    boolean isJoiner(String word) {
        return joiners.contains(word);
    }

    /** Whether a word counts one before a scale word alone, as in "a hundred". */
    boolean isOne(String word) {
        return ones.contains(word);
    }

    /** Whether a word for one is an article as well, and so no number when it stands alone. */
    boolean isArticle(String word) {
        return articles.contains(word);
    }

    /** Whether 10 to 19 may follow a number that ends so, as in "soixante-dix". */
    boolean takesTeens(int ending) {
        return teensAfter.contains(String.valueOf(ending));
    }

    /** Whether two tens make a year, as in "nineteen sixty-one". */
    boolean yearPairs() {
        return yearPairs;
    }

    /** Whether units stand before tens and everything is written in one word, as in "einundsechzigtausend". */
    boolean compounds() {
        return compounds;
    }

    /** The number words that a word is made of; the word itself where it is no compound of them. */
    List<String> parts(String word) {
        if (!compounds || adds.containsKey(word) || scales.containsKey(word) || ordinals.containsKey(word)) {
            return List.of(word);
        }
        List<String> parts = new ArrayList<>();
        return word.length() <= 60 && split(word, parts) ? parts : List.of(word);
    }

    /** Splits off the longest number word first, and a shorter one where the rest cannot be split. */
    private boolean split(String rest, List<String> parts) {
        if (rest.isEmpty()) {
            return true;
        }
        for (String part : candidates(rest)) {
            parts.add(part);
            if (split(rest.substring(part.length()), parts)) {
                return true;
            }
            parts.remove(parts.size() - 1);
        }
        return false;
    }

    private List<String> candidates(String rest) {
        return Stream.of(adds.keySet(), scales.keySet(), joiners, ordinals.keySet())
                .flatMap(Set::stream)
                .filter(rest::startsWith)
                .distinct()
                .sorted((a, b) -> b.length() == a.length() ? a.compareTo(b) : b.length() - a.length())
                .toList();
    }
}
