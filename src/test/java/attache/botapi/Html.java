package attache.botapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** Reads a text in Telegram's HTML into plain text and entities, and refuses what Telegram refuses. */
public final class Html {

    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("a", "text_link"),
            Map.entry("b", "bold"),
            Map.entry("strong", "bold"),
            Map.entry("i", "italic"),
            Map.entry("em", "italic"),
            Map.entry("s", "strikethrough"),
            Map.entry("strike", "strikethrough"),
            Map.entry("del", "strikethrough"),
            Map.entry("u", "underline"),
            Map.entry("ins", "underline"),
            Map.entry("tg-spoiler", "spoiler"),
            Map.entry("tg-emoji", "custom_emoji"),
            Map.entry("span", "spoiler"),
            Map.entry("pre", "pre"),
            Map.entry("code", "code"),
            Map.entry("blockquote", "blockquote"));

    private static final Map<String, String> NAMED = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"");

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final ArrayNode entities = Json.array();
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;

    private Html(String source) {
        this.source = source;
    }

    /** A plain text and its entities, their places counted in UTF-16 units. */
    public record Formatted(String text, ArrayNode entities) {}

    private record Open(String tag, String attributes, int start) {}

    /**
     * Reads a text.
     *
     * @throws ApiError where Telegram would refuse it
     */
    public static Formatted parse(String source) throws ApiError {
        Html html = new Html(source);
        while (html.at < source.length()) {
            html.step();
        }
        if (!html.open.isEmpty()) {
            throw problem("Can't find end tag corresponding to start tag \""
                    + html.open.peek().tag() + '"');
        }
        return new Formatted(html.text.toString(), html.entities);
    }

    private void step() throws ApiError {
        char next = source.charAt(at);
        if (next == '<') {
            tag();
        } else if (next == '&') {
            reference();
        } else {
            text.append(next);
            at++;
        }
    }

    private void reference() {
        int end = source.indexOf(';', at);
        String name = end < 0 || end > at + 10 ? "" : source.substring(at + 1, end);
        String meant = name.startsWith("#") ? numbered(name) : NAMED.get(name);
        if (meant == null) {
            text.append('&');
            at++;
        } else {
            text.append(meant);
            at = end + 1;
        }
    }

    private static String numbered(String name) {
        try {
            int point = name.startsWith("#x")
                    ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(point) && point > 0 ? Character.toString(point) : null;
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private void tag() throws ApiError {
        int start = at;
        int end = source.indexOf('>', at);
        if (end < 0) {
            throw problem("Unclosed start tag at byte offset " + bytes(start));
        }
        String inside = source.substring(at + 1, end);
        at = end + 1;
        if (inside.startsWith("/")) {
            close(inside.substring(1).trim().toLowerCase(java.util.Locale.ROOT), start);
        } else {
            String[] parts = inside.split("\\s+", 2);
            String name = parts[0].toLowerCase(java.util.Locale.ROOT);
            if (!TAGS.containsKey(name)) {
                throw problem("Unsupported start tag \"" + name + "\" at byte offset " + bytes(start));
            }
            if (name.equals("span") && !inside.contains("tg-spoiler")) {
                throw problem("Tag \"span\" must have class \"tg-spoiler\" at byte offset " + bytes(start));
            }
            open.push(new Open(name, parts.length > 1 ? parts[1] : "", text.length()));
        }
    }

    private void close(String name, int start) throws ApiError {
        if (open.isEmpty()) {
            throw problem("Unexpected end tag at byte offset " + bytes(start));
        }
        Open opened = open.pop();
        if (!name.isEmpty() && !name.equals(opened.tag())) {
            throw problem("Unmatched end tag at byte offset " + bytes(start) + ", expected \"</" + opened.tag()
                    + ">\", found \"</" + name + ">\"");
        }
        if (text.length() > opened.start()) {
            entities.add(entity(opened));
        }
    }

    private ObjectNode entity(Open opened) {
        String type = TAGS.get(opened.tag());
        if (type.equals("blockquote") && opened.attributes().contains("expandable")) {
            type = "expandable_blockquote";
        }
        ObjectNode entity = Json.object().put("type", type).put("offset", opened.start());
        entity.put("length", text.length() - opened.start());
        if (type.equals("text_link")) {
            entity.put("url", opened.attributes().replaceFirst("(?i)^href=[\"']?([^\"']*)[\"']?.*$", "$1"));
        }
        return entity;
    }

    private int bytes(int index) {
        return source.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
    }

    private static ApiError problem(String what) {
        return ApiError.bad("can't parse entities: " + what);
    }
}
