package attache.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

/**
 * A message that the server accepted from the bot.
 *
 * @param text what people see, without markup
 * @param entities the markup
 * @param at when it was accepted, by {@link System#nanoTime}
 */
public record Sent(long chat, int messageId, String text, ArrayNode entities, Parameters parameters, long at) {

    /** Whether a stretch of this type ("bold", "expandable_blockquote") is marked in it. */
    public boolean has(String type) {
        for (JsonNode entity : entities) {
            if (entity.get("type").asText().equals(type)) {
                return true;
            }
        }
        return false;
    }

    /** What the first stretch of this type says, or the empty string. */
    public String marked(String type) {
        for (JsonNode entity : entities) {
            if (entity.get("type").asText().equals(type)) {
                int start = entity.get("offset").asInt();
                return text.substring(start, start + entity.get("length").asInt());
            }
        }
        return "";
    }
}
