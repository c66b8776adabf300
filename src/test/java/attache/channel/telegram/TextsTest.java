package attache.channel.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.language.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_language_says_all_that_english_says_and_fills_in_the_same(Language language) throws IOException {
        Properties english = texts(Language.EN);
        Properties own = texts(language);

        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(own.keySet()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(names(english.getProperty(key)), names(own.getProperty(key)), key);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void texts_keep_to_the_lengths_that_telegram_takes(Language language) throws IOException {
        Properties texts = texts(language);
        for (Command command : Command.values()) {
            assertTrue(texts.getProperty("command." + command.word()).length() <= 256);
        }
        assertTrue(texts.getProperty("description").length() <= 512);
        assertTrue(texts.getProperty("description.short").length() <= 120);
        assertTrue(texts.getProperty("inline.more").length() <= 64);
        for (String key : texts.stringPropertyNames()) {
            boolean isNote = key.startsWith("button.") || key.startsWith("verdict.");
            assertTrue(!isNote || texts.getProperty(key).length() <= 200, key);
        }
        assertTrue(texts.getProperty("toomany").length() <= 200);
        assertTrue(texts.getProperty("failed").length() <= 200);
    }

    @Test
    void every_command_of_english_is_one() throws IOException {
        Set<String> known = java.util.stream.Stream.of(Command.values())
                .map(command -> "command." + command.word())
                .collect(Collectors.toSet());
        for (String key : texts(Language.EN).stringPropertyNames()) {
            assertTrue(!key.startsWith("command.") || known.contains(key), key);
        }
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void what_people_write_is_not_filled_in() {
        Texts texts = new Texts();
        for (int i = 0; i < 3; i++) {
            String question = "{question} {stages} {places}";
            String html = texts.get(Language.EN, "why", Map.of("question", question, "stages", "STAGES {question}"));

            assertTrue(html.contains(question), html);
            assertEquals(html.indexOf("STAGES {question}"), html.lastIndexOf("STAGES {question}"), html);
        }
    }

    private static Properties texts(Language language) throws IOException {
        Properties texts = new Properties();
        String name = "/attache/telegram/" + language.code() + ".properties";
        try (Reader in = new InputStreamReader(TextsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
