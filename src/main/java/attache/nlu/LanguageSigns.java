package attache.nlu;

import attache.facts.Entity;
import attache.facts.Facts;
import attache.language.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a text tells its language: its words and pieces of them, but no names that several languages use. */
final class LanguageSigns {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final int LONGEST_PIECE = 4;
    private static final int MOST_WORDS = 60;
    private static final int SHORTEST_NAME = 3;

    private final Set<String> names;

    LanguageSigns(Facts facts) {
        this.names = names(facts);
    }

    /** The words of a text, in lower case; of a long one the first. */
    static List<String> words(String text) {
        return words(text, MOST_WORDS);
    }

    static List<String> words(String text, int most) {
        List<String> words = new ArrayList<>();
        Matcher matcher =
                WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        while (words.size() < most && matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** The words that are no names, each with its pieces and its beginning; nothing where there are but names. */
    Terms of(List<String> words) {
        Terms terms = new Terms();
        String before = "";
        for (String word : words) {
            if (!names.contains(word)) {
                terms.words().add("w=" + word);
                terms.words().add("w=" + folded(word));
                terms.words().add("p=" + before + "_" + folded(word));
                addPieces(folded(word), terms);
                word.chars()
                        .filter(letter -> letter > 'z')
                        .forEach(letter -> terms.pieces().add("a=" + (char) letter));
                before = folded(word);
            }
        }
        return terms;
    }

    static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static void addPieces(String word, Terms terms) {
        String framed = "#" + word + "#";
        for (int length = 2; length <= LONGEST_PIECE; length++) {
            for (int i = 0; i + length <= framed.length(); i++) {
                terms.pieces().add(framed.substring(i, i + length));
            }
        }
    }

    /** The words of proper names that two languages share: those of one alone tell it well. */
    private static Set<String> names(Facts facts) {
        Map<String, Set<Language>> usedIn = new HashMap<>();
        for (Entity entity : facts.entities()) {
            for (Language language : Language.values()) {
                for (String name : entity.names(language)) {
                    properWords(name)
                            .forEach(word -> usedIn.computeIfAbsent(word, key -> new HashSet<>())
                                    .add(language));
                }
            }
        }
        usedIn.values().removeIf(languages -> languages.size() < 2);
        return Set.copyOf(usedIn.keySet());
    }

    private static List<String> properWords(String name) {
        List<String> proper = new ArrayList<>();
        Matcher matcher = WORD.matcher(name);
        while (matcher.find()) {
            boolean capital = Character.isUpperCase(matcher.group().codePointAt(0));
            if (capital && matcher.group().length() >= SHORTEST_NAME) {
                proper.add(matcher.group().toLowerCase(Locale.ROOT));
            }
        }
        return proper;
    }
}
