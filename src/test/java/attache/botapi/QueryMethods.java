package attache.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The methods that answer buttons and inline queries. */
final class QueryMethods {

    private static final int MOST_RESULTS = 50;
    private static final int MOST_BYTES = 64;

    private final World world;

    QueryMethods(World world) {
        this.world = world;
    }

    void into(Map<String, Method> methods) {
        methods.put("answercallbackquery", this::answerCallback);
        methods.put("answerinlinequery", this::answerInline);
        methods.put("answerguestquery", this::answerGuest);
    }

    private JsonNode answerCallback(Parameters given) throws ApiError {
        if (given.text("text").length() > 200) {
            throw ApiError.bad("MESSAGE_TOO_LONG");
        }
        world.answerQuery(given.text("callback_query_id"));
        return BooleanNode.TRUE;
    }

    private JsonNode answerInline(Parameters given) throws ApiError {
        JsonNode results = given.json("results");
        if (!results.isArray()) {
            throw ApiError.bad("can't parse inline query results JSON object");
        }
        if (results.size() > MOST_RESULTS) {
            throw ApiError.bad("RESULTS_TOO_MUCH");
        }
        Set<String> ids = new HashSet<>();
        for (JsonNode result : results) {
            check(result);
            if (!ids.add(result.get("id").asText())) {
                throw ApiError.bad("RESULT_ID_DUPLICATE");
            }
        }
        if (bytes(given.text("next_offset")) > MOST_BYTES) {
            throw ApiError.bad("NEXT_OFFSET_INVALID");
        }
        world.answerQuery(given.text("inline_query_id"));
        return BooleanNode.TRUE;
    }

    private JsonNode answerGuest(Parameters given) throws ApiError {
        JsonNode result = given.json("result");
        if (!result.isObject()) {
            throw ApiError.bad("can't parse inline query result JSON object");
        }
        check(result);
        world.answerQuery(given.text("guest_query_id"));
        return Json.object().put("inline_message_id", "guest-message");
    }

    private static void check(JsonNode result) throws ApiError {
        int id = bytes(result.path("id").asText());
        if (id < 1 || id > MOST_BYTES) {
            throw ApiError.bad("RESULT_ID_INVALID");
        }
        JsonNode content = result.path("input_message_content");
        if (result.path("type").asText().equals("article")) {
            if (result.path("title").asText().isBlank()) {
                throw ApiError.bad("ARTICLE_TITLE_EMPTY");
            }
            if (!content.has("message_text")) {
                throw ApiError.bad("input message content is not specified");
            }
        }
        if (content.has("message_text")) {
            Texts.read(
                    content.get("message_text").asText(),
                    content.path("parse_mode").asText(),
                    4096);
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
