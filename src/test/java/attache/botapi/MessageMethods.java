package attache.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The methods that send, change and take back messages. */
final class MessageMethods {

    private final World world;

    MessageMethods(World world) {
        this.world = world;
    }

    void into(Map<String, Method> methods) {
        methods.put("sendmessage", this::send);
        methods.put("editmessagetext", this::edit);
        methods.put("editmessagereplymarkup", this::editMarkup);
        methods.put("deletemessage", this::delete);
        methods.put("sendchataction", this::act);
        methods.put("setmessagereaction", this::react);
        methods.put("sendmessagedraft", this::draft);
    }

    private JsonNode send(Parameters given) throws ApiError {
        Chat chat = world.chat(given);
        Html.Formatted formatted = Texts.read(given, "text", 4096);
        JsonNode markup = Texts.markup(given);
        ObjectNode message = message(chat, formatted, markup);
        thread(given, chat, message);
        reply(given, chat, message);
        // The order that a chat's messages are accepted in is the order of the journal.
        synchronized (chat) {
            int id = chat.keep(message);
            world.journal.accepted(
                    new Sent(chat.id(), id, formatted.text(), formatted.entities(), given, System.nanoTime()));
        }
        return message;
    }

    private ObjectNode message(Chat chat, Html.Formatted formatted, JsonNode markup) {
        ObjectNode message = Json.object();
        message.set("from", world.bot());
        message.set("chat", chat.json());
        message.put("date", World.START_OF_TIME);
        message.put("text", formatted.text());
        if (!formatted.entities().isEmpty()) {
            message.set("entities", formatted.entities());
        }
        if (markup.has("inline_keyboard")) {
            message.set("reply_markup", markup);
        }
        return message;
    }

    private static void thread(Parameters given, Chat chat, ObjectNode message) throws ApiError {
        if (given.has("message_thread_id")) {
            long thread = given.number("message_thread_id");
            if (!chat.hasThread(thread)) {
                throw ApiError.bad("message thread not found");
            }
            message.put("message_thread_id", thread).put("is_topic_message", true);
        }
    }

    private static void reply(Parameters given, Chat chat, ObjectNode message) throws ApiError {
        JsonNode reply = given.json("reply_parameters");
        long target = reply.isObject() ? reply.path("message_id").asLong() : given.number("reply_to_message_id");
        if (target == 0) {
            return;
        }
        ObjectNode replied = chat.message((int) target);
        if (replied != null) {
            message.set("reply_to_message", replied);
        } else if (!reply.path("allow_sending_without_reply").asBoolean()
                && !given.isSet("allow_sending_without_reply")) {
            throw ApiError.bad("message to be replied not found");
        }
    }

    private JsonNode edit(Parameters given) throws ApiError {
        Html.Formatted formatted = Texts.read(given, "text", 4096);
        JsonNode markup = Texts.markup(given);
        if (given.has("inline_message_id")) {
            return BooleanNode.TRUE;
        }
        Chat chat = world.chat(given);
        ObjectNode before = own(given, chat, "edit");
        ObjectNode after = message(chat, formatted, markup);
        after.put("message_id", before.get("message_id").asInt());
        if (before.has("reply_to_message")) {
            after.set("reply_to_message", before.get("reply_to_message"));
        }
        return changed(chat, before, after);
    }

    private JsonNode editMarkup(Parameters given) throws ApiError {
        JsonNode markup = Texts.markup(given);
        if (given.has("inline_message_id")) {
            return BooleanNode.TRUE;
        }
        Chat chat = world.chat(given);
        ObjectNode before = own(given, chat, "edit");
        ObjectNode after = before.deepCopy();
        after.remove("edit_date");
        after.remove("reply_markup");
        if (markup.has("inline_keyboard")) {
            after.set("reply_markup", markup);
        }
        return changed(chat, before, after);
    }

    private static JsonNode changed(Chat chat, ObjectNode before, ObjectNode after) throws ApiError {
        before.remove("edit_date");
        if (before.equals(after)) {
            throw ApiError.bad(
                    "message is not modified: specified new message content and reply markup are exactly the "
                            + "same as a current content and reply markup of the message");
        }
        after.put("edit_date", World.START_OF_TIME + 1);
        chat.replace(after.get("message_id").asInt(), after);
        return after;
    }

    private ObjectNode own(Parameters given, Chat chat, String verb) throws ApiError {
        ObjectNode message = chat.message((int) given.number("message_id"));
        if (message == null) {
            throw ApiError.bad("message to " + verb + " not found");
        }
        if (!message.path("from").path("is_bot").asBoolean()) {
            throw ApiError.bad("message can't be " + verb + "ed");
        }
        return message;
    }

    private JsonNode delete(Parameters given) throws ApiError {
        if (!world.chat(given).remove((int) given.number("message_id"))) {
            throw ApiError.bad("message to delete not found");
        }
        return BooleanNode.TRUE;
    }

    private JsonNode act(Parameters given) throws ApiError {
        world.chat(given);
        if (!given.text("action").matches("typing|upload_photo|choose_sticker|find_location|upload_document")) {
            throw ApiError.bad("wrong parameter action in request");
        }
        return BooleanNode.TRUE;
    }

    private JsonNode react(Parameters given) throws ApiError {
        if (world.chat(given).message((int) given.number("message_id")) == null) {
            throw ApiError.bad("message to react not found");
        }
        if (given.json("reaction").size() > 1) {
            throw ApiError.bad("REACTIONS_TOO_MANY");
        }
        return BooleanNode.TRUE;
    }

    private JsonNode draft(Parameters given) throws ApiError {
        world.chat(given);
        if (given.number("draft_id") == 0) {
            throw ApiError.bad("DRAFT_ID_INVALID");
        }
        if (given.has("text")) {
            Texts.read(given, "text", 4096);
        }
        return BooleanNode.TRUE;
    }
}
