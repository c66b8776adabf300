package attache.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Checks the texts and buttons of messages as Telegram does. */
final class Texts {

    private static final Set<String> DOES =
            Set.of("url", "callback_data", "web_app", "login_url", "switch_inline_query", "copy_text", "pay");
    private static final int MOST_BUTTONS = 100;
    private static final int MOST_ENTITIES = 100;

    private Texts() {}

    /** The text of a parameter, its markup read; its length counts without the markup, in code points. */
    static Html.Formatted read(Parameters given, String name, int longest) throws ApiError {
        String text = given.text(name);
        return read(text, given.text("parse_mode"), longest);
    }

    static Html.Formatted read(String text, String mode, int longest) throws ApiError {
        if (text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            throw ApiError.bad("text must be encoded in UTF-8");
        }
        Html.Formatted formatted;
        if (mode.equalsIgnoreCase("html")) {
            formatted = Html.parse(text);
        } else if (mode.isEmpty()) {
            formatted = new Html.Formatted(text, Json.array());
        } else {
            // Markdown is for people who write; this server reads what programs write.
            throw ApiError.bad("unsupported parse_mode");
        }
        if (formatted.text().isBlank()) {
            throw ApiError.bad("message text is empty");
        }
        if (formatted.text().codePointCount(0, formatted.text().length()) > longest) {
            throw ApiError.bad("message is too long");
        }
        if (formatted.entities().size() > MOST_ENTITIES) {
            // Telegram leaves the further ones out in silence, which no program wants.
            throw ApiError.bad("too many entities for this server of tests");
        }
        return formatted;
    }

    /** The reply markup; missing where there is none. */
    static JsonNode markup(Parameters given) throws ApiError {
        JsonNode markup = given.json("reply_markup");
        Set<String> data = new HashSet<>();
        int buttons = 0;
        for (JsonNode row : markup.path("inline_keyboard")) {
            for (JsonNode button : row) {
                check(button);
                data.add(button.path("callback_data").asText());
                buttons++;
            }
        }
        if (buttons > MOST_BUTTONS) {
            throw ApiError.bad("reply markup is too long");
        }
        return markup;
    }

    private static void check(JsonNode button) throws ApiError {
        if (button.path("text").asText().isBlank()) {
            throw ApiError.bad("can't parse inline keyboard button: Field \"text\" must be non-empty");
        }
        int does = 0;
        for (String field : DOES) {
            does += button.has(field) ? 1 : 0;
        }
        if (does != 1) {
            throw ApiError.bad("Text buttons are unallowed in the inline keyboard");
        }
        JsonNode data = button.path("callback_data");
        int bytes = data.asText().getBytes(StandardCharsets.UTF_8).length;
        if (!data.isMissingNode() && (bytes < 1 || bytes > 64)) {
            throw ApiError.bad("BUTTON_DATA_INVALID");
        }
        int copied = button.path("copy_text").path("text").asText().length();
        if (button.has("copy_text") && (copied < 1 || copied > 256)) {
            throw ApiError.bad("BUTTON_COPY_TEXT_INVALID");
        }
    }
}
