package attache.channel.telegram;

import attache.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the channel says of its own, from the resources {@code <code>.properties}; English where a language has none yet. */
final class Texts {

    private static final String FOLDER = "/attache/telegram/";
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    Texts() {
        for (Language language : Language.values()) {
            texts.put(language, read(language));
        }
        if (texts.get(Language.EN).isEmpty()) {
            throw new IllegalStateException("There is no resource \"" + FOLDER + "en.properties\"; add it.");
        }
    }

    private static Properties read(Language language) {
        Properties texts = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(FOLDER + language.code() + ".properties")) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return texts;
    }

    /** The text of a key, each name in braces replaced by its value. */
    String get(Language language, String key, Map<String, String> values) {
        String text =
                texts.get(language).getProperty(key, texts.get(Language.EN).getProperty(key));
        if (text == null) {
            throw new IllegalStateException("The channel has no text \"" + key + "\"; add it.");
        }
        // In one go, so that braces in what people wrote stay what they are.
        return NAME.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), name.group())));
    }

    String get(Language language, String key) {
        return get(language, key, Map.of());
    }
}
