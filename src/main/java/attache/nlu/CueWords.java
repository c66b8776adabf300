package attache.nlu;

import attache.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of one language that tell how a question is built, whatever it is about; read from its cue file. */
final class CueWords {

    /** The most words of an entry. */
    private static final int MOST_WORDS = 5;

    private final Map<String, Set<String>> lists;

    private CueWords(Properties file) {
        this.lists = file.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(name -> name, name -> words(file.getProperty(name))));
    }

    /** Reads the cue file of a language. */
    static CueWords of(Language language) {
        return new CueWords(WordLists.read(language.code() + ".properties"));
    }

    /** The lists of a file, by their names. */
    static CueWords of(String file) {
        return new CueWords(WordLists.read(file));
    }

    /** Whether a language has its cue file. */
    static boolean has(Language language) {
        return CueWords.class.getResource(language.code() + ".properties") != null;
    }

    /** The names of the lists. */
    Set<String> names() {
        return lists.keySet();
    }

    /** The words of a list; those of several words have blanks between. */
    Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }

    /** The entries of a list whose entries are pairs, "written:meant", by their first halves. */
    Map<String, String> pairs(String name) {
        Map<String, String> pairs = new TreeMap<>();
        for (String entry : list(name)) {
            int colon = entry.indexOf(':');
            pairs.put(entry.substring(0, colon), entry.substring(colon + 1));
        }
        return pairs;
    }

    /** The words of all lists, each for itself. */
    Set<String> words() {
        return lists.values().stream()
                .flatMap(Set::stream)
                .flatMap(entry -> Stream.of(entry.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> words(String line) {
        return Stream.of(line.split(" "))
                .filter(word -> !word.isBlank())
                .map(word -> word.replace('_', ' '))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an entry of the list stands anywhere among the tokens. */
    static boolean standsIn(List<Token> tokens, Set<String> entries) {
        return IntStream.range(0, tokens.size()).anyMatch(i -> matchAt(tokens, i, entries) > 0);
    }

    /** Whether the tokens from a place on begin with an entry of the list, and how many tokens it takes; 0 where not. */
    static int matchAt(List<Token> tokens, int from, Set<String> entries) {
        StringBuilder words = new StringBuilder();
        int longest = 0;
        for (int length = 1; length <= MOST_WORDS && from + length <= tokens.size(); length++) {
            words.append(length == 1 ? "" : " ")
                    .append(tokens.get(from + length - 1).folded());
            if (entries.contains(words.toString())) {
                longest = length;
            }
        }
        return longest;
    }
}
