package attache.rendering;

import attache.language.Inflection;
import attache.language.Language;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sentences common to all intents in one language, and the one place that formats message patterns. */
final class Sentences {

    private final Properties patterns = new Properties();
    private final ULocale locale;
    private final Inflection inflection;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> names = new ConcurrentHashMap<>();

    Sentences(Language language) {
        this.locale = ULocale.forLocale(language.locale());
        this.inflection = Inflection.of(language);
        String name = file(language);
        try (InputStream in = Sentences.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("There is no file of answers " + name + "; add it beside the others.");
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                patterns.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean areThereFor(Language language) {
        return Sentences.class.getResource(file(language)) != null;
    }

    private static String file(Language language) {
        return "/attache/answers/" + language.code() + ".properties";
    }

    boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** The keys of all sentences. */
    Set<String> keys() {
        return patterns.stringPropertyNames();
    }

    /** The text of a key as it stands. */
    String text(String key) {
        String text = patterns.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("There is no answer \"" + key + "\" for " + locale + "; add it.");
        }
        return text;
    }

    /** The sentence of a key, filled. */
    String say(String key, Map<String, Object> values) {
        return format(text(key), values);
    }

    String say(String key) {
        return say(key, Map.of());
    }

    /** A pattern, filled and typeset. */
    String format(String pattern, Map<String, Object> values) {
        MessageFormat format = parsed(pattern);
        synchronized (format) {
            return inflection.typeset(format.format(values));
        }
    }

    /** A text of the data with the spaces that the language wants. */
    String typeset(String text) {
        return inflection.typeset(text);
    }

    /** The names that a pattern asks for in any case. */
    Set<String> placeholders(String pattern) {
        return parsed(pattern).getArgumentNames();
    }

    /** All names that a pattern may ask for, those within a choice included. */
    Set<String> allPlaceholders(String pattern) {
        return names.computeIfAbsent(pattern, Sentences::namesIn);
    }

    private static Set<String> namesIn(String text) {
        MessagePattern pattern = new MessagePattern(text);
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(pattern::getSubstring)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Patterns come from the data, so they are few; parsing one takes as long as understanding a question. */
    private MessageFormat parsed(String pattern) {
        return formats.computeIfAbsent(pattern, text -> new MessageFormat(text, locale));
    }
}
