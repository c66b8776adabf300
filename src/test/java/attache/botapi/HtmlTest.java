package attache.botapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

    @Test
    void entities_are_counted_in_utf_16_units_without_the_markup() throws ApiError {
        Html.Formatted read = Html.parse("🍁 <b>a &amp; b</b>\n<blockquote expandable>src <i>x</i></blockquote>");

        assertEquals("🍁 a & b\nsrc x", read.text());
        assertEquals(
                "[{\"type\":\"bold\",\"offset\":3,\"length\":5},{\"type\":\"italic\",\"offset\":13,\"length\":1},"
                        + "{\"type\":\"expandable_blockquote\",\"offset\":9,\"length\":5}]",
                read.entities().toString());
    }

    @Test
    void a_link_keeps_its_address() throws ApiError {
        Html.Formatted read = Html.parse("<a href=\"https://x.example/?a=1\">x</a>");

        assertEquals("https://x.example/?a=1", read.entities().get(0).get("url").asText());
    }

    @Test
    void what_is_no_reference_stays() throws ApiError {
        assertEquals("AT&T &copy; > <", Html.parse("AT&T &copy; > &#60;").text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a < b | Unclosed start tag at byte offset 2",
                "é<p>x</p> | Unsupported start tag \"p\" at byte offset 2",
                "<b>x</i> | Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\"",
                "x</b> | Unexpected end tag at byte offset 1",
                "<b>x | Can't find end tag corresponding to start tag \"b\"",
            })
    void broken_markup_is_refused(String text, String reason) {
        ApiError error = assertThrows(ApiError.class, () -> Html.parse(text));

        assertEquals("Bad Request: can't parse entities: " + reason, error.getMessage());
    }

    @Test
    void the_length_counts_without_markup_and_in_code_points() throws ApiError {
        String longest = "<b>" + "🍁".repeat(4096) + "</b>";

        assertEquals(8192, Texts.read(longest, "HTML", 4096).text().length());
        ApiError error = assertThrows(ApiError.class, () -> Texts.read(longest + "x", "HTML", 4096));
        assertTrue(error.getMessage().endsWith("message is too long"));
    }
}
