package attache.channel.console;

import attache.language.Inflection;
import attache.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** What the console says of its own, in the language last spoken, from the resources {@code <code>.properties}. */
final class Texts {

    private final Map<Language, Properties> read = new EnumMap<>(Language.class);
    private Language language;

    private Texts(Language language) {
        this.language = language;
        read(Language.EN).ifPresentOrElse(texts -> read.put(Language.EN, texts), () -> {
            throw new IllegalStateException("There is no resource \"" + resource(Language.EN) + "\"; add it.");
        });
    }

    static Texts of(Language language) {
        return new Texts(language);
    }

    Language language() {
        return language;
    }

    /** From now on the texts are of a language; what it lacks stays English. */
    void speak(Language other) {
        language = other;
    }

    /** The keys of English that a language lacks; all where it has no texts. */
    static Set<String> missing(Language language) {
        Set<String> missing = new TreeSet<>(
                read(Language.EN).map(Properties::stringPropertyNames).orElse(Set.of()));
        missing.removeAll(read(language).map(Properties::stringPropertyNames).orElse(Set.of()));
        return missing;
    }

    String get(String key) {
        String english = read.get(Language.EN).getProperty(key);
        String text = read.computeIfAbsent(language, added -> read(added).orElseGet(Properties::new))
                .getProperty(key, english);
        if (text == null) {
            throw new IllegalStateException("The console has no text \"" + key + "\"; add it.");
        }
        return Inflection.of(language).typeset(text);
    }

    /** The text of a key, each name in braces replaced by its value. */
    String get(String key, Map<String, String> values) {
        String text = get(key);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }

    private static Optional<Properties> read(Language language) {
        try (InputStream in = Texts.class.getResourceAsStream(resource(language))) {
            if (in == null) {
                return Optional.empty();
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(texts);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String resource(Language language) {
        return "/attache/console/" + language.code() + ".properties";
    }
}
