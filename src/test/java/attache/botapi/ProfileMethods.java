package attache.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The methods about the bot itself: who it is, its texts and its commands by language and scope. */
final class ProfileMethods {

    private static final int MOST_COMMANDS = 100;

    private final World world;
    private final Map<String, JsonNode> kept = new ConcurrentHashMap<>();

    ProfileMethods(World world) {
        this.world = world;
    }

    void into(Map<String, Method> methods) {
        methods.put("getme", given -> me());
        text(methods, "Name", "name", 64);
        text(methods, "Description", "description", 512);
        text(methods, "ShortDescription", "short_description", 120);
        methods.put("setmycommands", this::setCommands);
        methods.put("getmycommands", given -> kept.getOrDefault(commandsKey(given), Json.array()));
        methods.put("deletemycommands", given -> {
            kept.remove(commandsKey(given));
            return BooleanNode.TRUE;
        });
        methods.put("setchatmenubutton", given -> BooleanNode.TRUE);
    }

    private JsonNode me() {
        return world.bot()
                .put("can_join_groups", true)
                .put("can_read_all_group_messages", false)
                .put("supports_inline_queries", true)
                .put("can_connect_to_business", false)
                .put("has_main_web_app", false);
    }

    private void text(Map<String, Method> methods, String what, String field, int longest) {
        methods.put("setmy" + what.toLowerCase(java.util.Locale.ROOT), given -> {
            if (given.text(field).codePointCount(0, given.text(field).length()) > longest) {
                throw ApiError.bad(what.toUpperCase(java.util.Locale.ROOT) + "_TOO_LONG");
            }
            kept.put(what + language(given), Json.object().put(field, given.text(field)));
            return BooleanNode.TRUE;
        });
        methods.put("getmy" + what.toLowerCase(java.util.Locale.ROOT), given -> {
            ObjectNode none = Json.object().put(field, "");
            JsonNode general = kept.getOrDefault(what, none);
            return kept.getOrDefault(what + language(given), general);
        });
    }

    private JsonNode setCommands(Parameters given) throws ApiError {
        JsonNode commands = given.json("commands");
        if (!commands.isArray() || commands.size() > MOST_COMMANDS) {
            throw ApiError.bad("BOT_COMMANDS_TOO_MUCH");
        }
        for (JsonNode command : commands) {
            if (!command.path("command").asText().matches("/?[a-z0-9_]{1,32}")) {
                throw ApiError.bad("BOT_COMMAND_INVALID");
            }
            int length = command.path("description").asText().length();
            if (length < 1 || length > 256) {
                throw ApiError.bad("BOT_COMMAND_DESCRIPTION_INVALID");
            }
        }
        kept.put(commandsKey(given), commands);
        return BooleanNode.TRUE;
    }

    private static String commandsKey(Parameters given) throws ApiError {
        JsonNode scope = given.json("scope");
        return "commands " + (scope.isObject() ? scope : "{\"type\":\"default\"}") + language(given);
    }

    private static String language(Parameters given) throws ApiError {
        String language = given.text("language_code");
        if (!language.isEmpty() && !language.matches("[a-z]{2}")) {
            throw ApiError.bad("invalid language code specified");
        }
        return language;
    }
}
