package attache.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attache.language.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the channels' words of every language to those of English, key by key and name in braces by name. */
class ChannelTextsTest {

    private static final Pattern NAME = Pattern.compile("\\{\\w+\\}");

    @ParameterizedTest
    @EnumSource
    void the_console_has_every_text_with_every_name(Language language) throws IOException {
        assertAllThere("console", language);
    }

    @ParameterizedTest
    @EnumSource
    void so_has_telegram(Language language) throws IOException {
        assertAllThere("telegram", language);
    }

    private static void assertAllThere(String channel, Language language) throws IOException {
        Properties english = read(channel, Language.EN);
        Properties texts = read(channel, language);

        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(texts.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(names(english.getProperty(key)), names(texts.getProperty(key)), key);
        }
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static Properties read(String channel, Language language) throws IOException {
        String name = "/attache/" + channel + "/" + language.code() + ".properties";
        try (Reader reader =
                new InputStreamReader(ChannelTextsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }
}
