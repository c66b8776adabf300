package attache.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one spelled-out number from the beginning of some words. */
final class Count {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NumberWords numberWords;
    private final List<String> pieces = new ArrayList<>();
    /** For each piece, how many words are used up with it; 0 within a compound. */
    private final List<Integer> wordsUsed = new ArrayList<>();

    private BigDecimal total = BigDecimal.ZERO;
    private Optional<BigDecimal> current = Optional.empty();
    private Optional<BigDecimal> lastScale = Optional.empty();
    private boolean ordinal;
    private int at;
    private int used;

    Count(NumberWords numberWords, List<String> words) {
        this.numberWords = numberWords;
        for (String word : words.subList(0, Math.min(words.size(), 20))) {
            List<String> parts = numberWords.parts(word);
            pieces.addAll(parts);
            parts.forEach(part -> wordsUsed.add(0));
            wordsUsed.set(wordsUsed.size() - 1, 1);
        }
    }

    int used() {
        return used;
    }

    boolean isOrdinal() {
        return ordinal;
    }

    Optional<BigDecimal> read() {
        if (numberWords.isOne(piece(0)) && numberWords.isScale(piece(1))) {
            take(1);
        }
        while (!ordinal && at < pieces.size() && step()) {
            // each step takes what it can read
        }
        boolean isArticle = at == 1 && numberWords.isArticle(piece(0));
        return at == 0 || isArticle || endsWithinWord()
                ? Optional.empty()
                : Optional.of(total.add(current.orElse(BigDecimal.ZERO)));
    }

    private boolean endsWithinWord() {
        return at > 0 && wordsUsed.get(at - 1) == 0;
    }

    private boolean step() {
        boolean joined = numberWords.isJoiner(piece(at)) && at > 0;
        int next = joined ? at + 1 : at;
        Optional<BigDecimal> pair = numberWords.added(piece(next) + " " + piece(next + 1));
        if (pair.isPresent() && add(pair.get(), joined)) {
            take(next + 2 - at);
            return true;
        }
        Optional<BigDecimal> single = numberWords.added(piece(next));
        if (single.isPresent() && add(single.get(), joined)) {
            take(next + 1 - at);
            return true;
        }
        Optional<BigDecimal> last = numberWords.ordinal(piece(next));
        if (last.isPresent() && add(last.get(), joined)) {
            ordinal = true;
            take(next + 1 - at);
            return true;
        }
        return !joined && numberWords.isScale(piece(at)) && multiply(numberWords.scale(piece(at)));
    }

    private boolean add(BigDecimal value, boolean joined) {
        if (current.isEmpty()) {
            boolean fits =
                    lastScale.filter(scale -> scale.compareTo(value) <= 0).isEmpty();
            current = fits ? Optional.of(value) : current;
            return fits;
        }
        int ending = current.get().remainder(HUNDRED).intValue();
        if (fits(ending, value.intValue(), joined)) {
            current = Optional.of(current.get().add(value));
            return true;
        }
        if (isYearPair(value)) {
            current = Optional.of(current.get().multiply(HUNDRED).add(value));
            return true;
        }
        return false;
    }

    private boolean fits(int ending, int value, boolean joined) {
        boolean afterHundreds = ending == 0 && current.orElseThrow().compareTo(HUNDRED) >= 0;
        if (afterHundreds) {
            return value < 100;
        }
        if (numberWords.compounds()) {
            return joined && ending > 0 && ending < 10 && value >= 20;
        }
        if (joined && value != 1 && value != 11) {
            return false;
        }
        if (value >= 10) {
            return value < 20 && numberWords.takesTeens(ending);
        }
        return value > 0 && (ending >= 20 && ending % 10 == 0 || numberWords.takesTeens(ending));
    }

    private boolean isYearPair(BigDecimal value) {
        int first = current.orElseThrow().intValue();
        return numberWords.yearPairs()
                && total.signum() == 0
                && first >= 10
                && first < 100
                && value.intValue() >= 10
                && value.intValue() < 100;
    }

    private boolean multiply(BigDecimal scale) {
        BigDecimal base = current.orElse(BigDecimal.ONE);
        if (scale.compareTo(HUNDRED) <= 0) {
            current = Optional.of(base.multiply(scale));
            take(1);
            return true;
        }
        boolean fits = lastScale.filter(last -> last.compareTo(scale) <= 0).isEmpty();
        if (fits) {
            total = total.add(base.multiply(scale));
            current = Optional.empty();
            lastScale = Optional.of(scale);
            take(1);
        }
        return fits;
    }

    private void take(int count) {
        for (int i = 0; i < count; i++) {
            used += wordsUsed.get(at + i);
        }
        at += count;
    }

    private String piece(int index) {
        return index < pieces.size() ? pieces.get(index) : "";
    }
}
