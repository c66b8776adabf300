package attache.rendering;

import attache.language.Language;
import com.ibm.icu.text.MessageFormat;
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

/** The sentences common to all intents in one language, and the one place that formats message patterns. */
final class Sentences {

    private final Properties patterns = new Properties();
    private final ULocale locale;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    Sentences(Language language) {
        this.locale = ULocale.forLocale(language.locale());
        String name = "/attache/answers/" + language.code() + ".properties";
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

    boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** The sentence of a key, filled. */
    String say(String key, Map<String, Object> values) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("There is no answer \"" + key + "\" for " + locale + "; add it.");
        }
        return format(pattern, values);
    }

    String say(String key) {
        return say(key, Map.of());
    }

    /** A pattern, filled. */
    String format(String pattern, Map<String, Object> values) {
        MessageFormat format = parsed(pattern);
        synchronized (format) {
            return format.format(values);
        }
    }

    /** The names that a pattern asks for. */
    Set<String> placeholders(String pattern) {
        return parsed(pattern).getArgumentNames();
    }

    /** Patterns come from the data, so they are few; parsing one takes as long as understanding a question. */
    private MessageFormat parsed(String pattern) {
        return formats.computeIfAbsent(pattern, text -> new MessageFormat(text, locale));
    }
}
