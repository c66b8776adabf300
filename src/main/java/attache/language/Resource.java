package attache.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/** The words of a language, from the resource {@code <code>.properties}; read once. */
final class Resource {

    private static final Map<Language, Resource> READ = Collections.synchronizedMap(new EnumMap<>(Language.class));
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Properties properties;

    private Resource(Properties properties) {
        this.properties = properties;
    }

    static Resource of(Language language) {
        return READ.computeIfAbsent(language, Resource::read);
    }

    /** The text of a key; empty where there is none. */
    String text(String key) {
        return properties.getProperty(key, "");
    }

    boolean flag(String key) {
        return text(key).equals("true");
    }

    /** The words of a key, which blanks separate. */
    List<String> words(String key) {
        String text = text(key).strip();
        return text.isEmpty() ? List.of() : List.of(BLANKS.split(text));
    }

    /** The pairs "from:to" of a key; "_" in them stands for a blank. */
    Map<String, String> pairs(String key) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String word : words(key)) {
            int colon = word.lastIndexOf(':');
            pairs.put(word.substring(0, colon).replace('_', ' '), word.substring(colon + 1));
        }
        return Collections.unmodifiableMap(pairs);
    }

    /** The pairs "word:number" of a key. */
    Map<String, BigDecimal> numbers(String key) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        pairs(key).forEach((word, number) -> numbers.put(word, new BigDecimal(number)));
        return Collections.unmodifiableMap(numbers);
    }

    /** The rules "key.1", "key.2" and so on, of which the first that fits is used. */
    List<Rule> rules(String key) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 1; properties.containsKey(key + "." + i); i++) {
            String[] sides = text(key + "." + i).split(" -> ", 2);
            rules.add(new Rule(Pattern.compile(sides[0]), sides[1]));
        }
        return List.copyOf(rules);
    }

    /** Replaces what a pattern finds. */
    record Rule(Pattern pattern, String replacement) {

        /** The word after the first of the rules that fits it. */
        static String apply(List<Rule> rules, String word) {
            return rules.stream()
                    .filter(rule -> rule.pattern.matcher(word).find())
                    .findFirst()
                    .map(rule -> rule.pattern.matcher(word).replaceFirst(rule.replacement))
                    .orElse(word);
        }
    }

    private static Resource read(Language language) {
        String name = language.code() + ".properties";
        Properties properties = new Properties();
        try (InputStream stream = Resource.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("There is no resource \"attache/language/" + name + "\"; add it.");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Resource(properties);
    }
}
