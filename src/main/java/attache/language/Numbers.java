package attache.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds numbers in a text, in words ("sixty-one thousand"), in figures ("61,000") and in both ("2.35 billion"). */
public final class Numbers {

    private static final Map<Language, Numbers> MADE = Collections.synchronizedMap(new EnumMap<>(Language.class));

    private final NumberWords numberWords;

    private Numbers(NumberWords numberWords) {
        this.numberWords = numberWords;
    }

    /** The numbers of a language. */
    public static Numbers of(Language language) {
        return MADE.computeIfAbsent(language, key -> new Numbers(new NumberWords(Resource.of(key))));
    }

    /** Every number among the words, from left to right, each as long as it can be. */
    public List<Numeral> in(List<Word> words) {
        List<Numeral> numerals = new ArrayList<>();
        int index = 0;
        while (index < words.size()) {
            Optional<Numeral> numeral = at(words, index);
            numeral.ifPresent(numerals::add);
            index = numeral.map(Numeral::to).orElse(index + 1);
        }
        return List.copyOf(numerals);
    }

    /** The longest number that begins at a word. */
    public Optional<Numeral> at(List<Word> words, int index) {
        int last = words.size();
        for (int i = index; i < words.size() && last == words.size(); i++) {
            last = words.get(i).endsClause() ? i + 1 : last;
        }
        List<String> pieces =
                words.subList(index, last).stream().map(Word::folded).toList();
        return figures(pieces, index).or(() -> spelled(pieces, index));
    }

    /** Figures, with the scale words that follow them. */
    private Optional<Numeral> figures(List<String> pieces, int index) {
        return numberWords.figure(pieces.get(0)).map(figure -> {
            BigDecimal value = figure.value();
            int used = 1;
            while (!figure.ordinal() && used < pieces.size() && numberWords.isScale(pieces.get(used))) {
                value = value.multiply(numberWords.scale(pieces.get(used)));
                used++;
            }
            return new Numeral(value, index, index + used, figure.ordinal(), true);
        });
    }

    private Optional<Numeral> spelled(List<String> pieces, int index) {
        Count count = new Count(numberWords, pieces);
        return count.read().map(value -> new Numeral(value, index, index + count.used(), count.isOrdinal(), false));
    }
}
