package attache.channel.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SplitterTest {

    @Test
    void what_is_short_stays_whole_and_what_is_blank_is_nothing() {
        assertEquals(List.of("a <b>b</b>"), new Splitter(10).split("a <b>b</b>"));
        assertEquals(List.of(), new Splitter(10).split(" \n "));
    }

    @Test
    void tags_do_not_count() {
        assertEquals(List.of("<b>abc</b> <i>def</i>"), new Splitter(7).split("<b>abc</b> <i>def</i>"));
    }

    @Test
    void it_splits_between_words_and_rather_between_lines() {
        assertEquals(List.of("one two", "three"), new Splitter(9).split("one two three"));
        assertEquals(List.of("one two", "three"), new Splitter(10).split("one two\nthree"));
        assertEquals(List.of("one two", "the four"), new Splitter(11).split("one two\nthe four"));
        assertEquals(List.of("abcdef", "g hij"), new Splitter(8).split("abcdef\ng hij"));
    }

    @Test
    void open_tags_are_closed_and_opened_again() {
        assertEquals(
                List.of("<b>one <a href=\"x\">two</a></b>", "<b><a href=\"x\">three</a></b>"),
                new Splitter(9).split("<b>one <a href=\"x\">two three</a></b>"));
        assertEquals(
                List.of("<blockquote expandable>aaa</blockquote>", "<blockquote expandable>bbb</blockquote>"),
                new Splitter(4).split("<blockquote expandable>aaa bbb</blockquote>"));
    }

    @Test
    void an_escaped_character_counts_as_one_and_is_never_cut() {
        assertEquals(List.of("&amp;&lt;", "&gt;x"), new Splitter(2).split("&amp;&lt;&gt;x"));
    }

    @Test
    void a_long_word_is_cut_but_no_character_of_several_units() {
        String family = "👨‍👩‍👧";
        assertEquals(List.of(family, family, "e\u0301"), new Splitter(9).split(family + family + "e\u0301"));
        assertEquals(List.of("🇧🇪", "🇨🇦"), new Splitter(7).split("🇧🇪🇨🇦"));
    }

    @Test
    void whatever_is_split_is_whole_well_formed_and_short_enough() {
        Random random = new Random(5);
        String[] bits = {
            "word", " ", "\n", "<b>", "</b>", "é", "😀", "&amp;", "<blockquote expandable>", "</blockquote>", "x"
        };
        for (int round = 0; round < 500; round++) {
            String html = wellFormed(random, bits);
            for (String part : new Splitter(20).split(html)) {
                assertTrue(Html.plain(part).length() <= 20, part);
                assertEquals(count(part, "<[^/][^>]*>"), count(part, "</[^>]*>"), part);
            }
            String joined = String.join("", new Splitter(20).split(html));
            assertEquals(text(html), text(joined));
        }
    }

    private static String wellFormed(Random random, String[] bits) {
        StringBuilder html = new StringBuilder();
        String closing = "";
        for (int i = 0; i < 60; i++) {
            String bit = bits[random.nextInt(bits.length)];
            if (bit.startsWith("</")) {
                html.append(closing.equals(bit) ? bit : "");
                closing = closing.equals(bit) ? "" : closing;
            } else if (bit.startsWith("<")) {
                if (closing.isEmpty()) {
                    html.append(bit);
                    closing = "</" + bit.substring(1).split("[ >]")[0] + ">";
                }
            } else {
                html.append(bit);
            }
        }
        return html.append(closing).toString();
    }

    private static String text(String html) {
        return Html.plain(html).replaceAll("\\s+", "");
    }

    private static int count(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
