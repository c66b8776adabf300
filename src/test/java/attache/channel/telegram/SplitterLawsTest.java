package attache.channel.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.botapi.ApiError;
import attache.botapi.Html;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text that is split, judged by the reader of markup of the tests' own server. */
class SplitterLawsTest {

    private static final List<String> WORDS = List.of(
            "Zeebrugge",
            "and",
            "l’été",
            "überall",
            "🍁",
            "👩‍👩‍👧",
            "🇧🇪🇨🇦",
            "e\u0301te\u0301",
            "&lt;&amp;",
            "x&#33;",
            "2.84",
            "ij");
    private static final List<String> TAGS = List.of("b", "i", "u", "code", "blockquote expandable");

    @ParameterizedTest
    @ValueSource(ints = {20, 64, 300, 4096})
    void nothing_is_lost_broken_or_too_long(int most) throws ApiError {
        Random random = new Random(most);
        for (int round = 0; round < 200; round++) {
            String html = text(random, 1 + random.nextInt(most / 2), 0);

            List<String> messages = new Splitter(most).split(html);

            check(html, messages, most);
        }
    }

    @Test
    void a_word_longer_than_a_message_is_cut_between_characters() throws ApiError {
        String html = "<b>" + "👩‍👩‍👧".repeat(40) + "</b>";

        List<String> messages = new Splitter(64).split(html);

        StringBuilder all = new StringBuilder();
        for (String message : messages) {
            String text = Html.parse(message).text();
            assertEquals(0, text.length() % "👩‍👩‍👧".length(), text);
            all.append(text);
        }
        assertEquals("👩‍👩‍👧".repeat(40), all.toString());
    }

    private static void check(String html, List<String> messages, int most) throws ApiError {
        List<String> words = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (String message : messages) {
            Html.Formatted read = Html.parse(message);
            assertTrue(!read.text().isBlank() && read.text().length() <= most, message);
            words.addAll(words(read.text()));
            marks.addAll(marks(read));
        }
        Html.Formatted whole = Html.parse(html);
        assertEquals(words(whole.text()), words, html);
        assertEquals(marks(whole), marks, html);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    /** Each character that can be seen, with how it is marked. */
    private static List<String> marks(Html.Formatted read) {
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < read.text().length(); i++) {
            if (Character.isWhitespace(read.text().charAt(i))) {
                continue;
            }
            TreeSet<String> types = new TreeSet<>();
            for (JsonNode entity : read.entities()) {
                int start = entity.get("offset").asInt();
                if (start <= i && i < start + entity.get("length").asInt()) {
                    types.add(entity.get("type").asText());
                }
            }
            marks.add(read.text().charAt(i) + types.toString());
        }
        return marks;
    }

    private static String text(Random random, int words, int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            if (depth < 3 && random.nextInt(12) == 0) {
                String tag = TAGS.get(random.nextInt(depth == 0 ? TAGS.size() : TAGS.size() - 1));
                String inside = text(random, 1 + random.nextInt(30), depth + 1).strip();
                text.append('<').append(tag).append('>').append(inside);
                text.append("</").append(tag.split(" ")[0]).append('>');
            } else {
                text.append(WORDS.get(random.nextInt(WORDS.size())));
            }
            text.append(random.nextInt(9) == 0 ? "\n" : " ");
        }
        return text.toString();
    }
}
