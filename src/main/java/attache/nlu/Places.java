package attache.nlu;

import attache.language.Language;
import attache.language.Numbers;
import attache.language.Numeral;
import attache.language.Word;
import attache.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the place in a list that words point to: "the second one", "the last of those". */
final class Places {

    private static final int MOST = 20;

    private final Language language;
    private final Linker linker;
    private final Set<String> first;
    private final Set<String> last;
    private final Set<String> ones;
    private final Set<String> light;

    Places(Language language, Linker linker, CueWords cues) {
        this.language = language;
        this.linker = linker;
        this.first = cues.list("place.first");
        this.last = cues.list("place.last");
        this.ones = cues.list("place.ones");
        this.light = cues.list("light");
    }

    /**
     * A place in a list.
     *
     * @param index from 0 on; -1 for the last
     * @param alone whether the text says nothing else
     */
    record Place(int index, boolean alone) {}

    /** The place that a text points to; a bare number points to one only where it is all that is said. */
    Optional<Place> in(String text) {
        List<Word> words = Words.of(text, language);
        List<Token> tokens = new ArrayList<>();
        words.forEach(word -> tokens.add(new Token(word.raw(), word.folded(), word.folded(), "", false, false)));
        List<Mention> names = linker.mentions(tokens);
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            boolean named = names.stream().anyMatch(name -> name.from() <= at && at < name.to());
            Optional<Numeral> number = Numbers.of(language).at(words, i);
            Optional<Integer> index =
                    named ? Optional.empty() : index(words.get(i).folded(), number);
            if (index.isPresent()) {
                int to = Math.max(i + 1, number.map(Numeral::to).orElse(0));
                boolean alone = alone(words, i, to);
                boolean ordinal = number.map(Numeral::ordinal).orElse(true);
                boolean points =
                        to == words.size() || ones.contains(words.get(to).folded());
                return alone || ordinal && points ? Optional.of(new Place(index.get(), alone)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> index(String word, Optional<Numeral> number) {
        if (first.contains(word)) {
            return Optional.of(0);
        }
        if (last.contains(word)) {
            return Optional.of(-1);
        }
        return number.map(numeral -> numeral.value().doubleValue())
                .filter(value -> value >= 1 && value <= MOST && value == Math.rint(value))
                .map(value -> value.intValue() - 1);
    }

    private boolean alone(List<Word> words, int from, int to) {
        for (int i = 0; i < words.size(); i++) {
            if ((i < from || i >= to) && !light.contains(words.get(i).folded())) {
                return false;
            }
        }
        return true;
    }
}
