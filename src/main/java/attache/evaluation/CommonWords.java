package attache.evaluation;

import attache.turn.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells by its common words whether a text is of the language that it claims to be of. */
final class CommonWords {

    private static final String FILE = "common-words.properties";
    private static final Pattern WORD = Pattern.compile("[" + PythonRegex.WORD + "]+");

    /** By how many common words another language must lead before a text is held for one of it. */
    private static final int LEAD = 2;

    private final Map<String, Set<String>> byLanguage = new HashMap<>();

    CommonWords() {
        Properties lists = new Properties();
        try (InputStream in = CommonWords.class.getResourceAsStream(FILE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            lists.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lists.stringPropertyNames()
                .forEach(language -> byLanguage.put(
                        language, Set.of(lists.getProperty(language).split(" "))));
    }

    /** Whether a reply says that it is of a language, and its words do not clearly say otherwise. */
    boolean agree(Reply reply, String language) {
        return reply.language().equals(language) && speaks(Folding.fold(reply.text()), language);
    }

    private boolean speaks(String text, String language) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        if (!byLanguage.containsKey(language)) {
            return false;
        }
        long most = byLanguage.values().stream()
                .mapToLong(common -> count(words, common))
                .max()
                .orElse(0);
        return count(words, byLanguage.get(language)) + LEAD >= most;
    }

    private static long count(List<String> words, Set<String> common) {
        return words.stream().filter(common::contains).count();
    }
}
