package attache.botapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Someone who writes to the bot, in a private chat or in a group. */
public final class Person {

    private static final Pattern COMMAND = Pattern.compile("(?<!\\S)/[A-Za-z0-9_]{1,32}(@\\w+)?");
    private static final Pattern MENTION = Pattern.compile("(?<!\\w)@\\w{4,32}");

    private final World world;
    private final Chat chat;
    private final long id;
    private final String language;

    Person(World world, Chat chat, long id, String language) {
        this.world = world;
        this.chat = chat;
        this.id = id;
        this.language = language;
    }

    /** The same person, writing in another chat. */
    public Person in(Chat other) {
        return new Person(world, other, id, language);
    }

    /** The chat that the person writes in. */
    public Chat chat() {
        return chat;
    }

    /** Writes a text; gives the update's id. */
    public int says(String text) {
        return write(texted(text));
    }

    /** Writes a text in answer to a message of the chat; gives the update's id. */
    public int replies(int messageId, String text) {
        ObjectNode message = texted(text);
        message.set("reply_to_message", chat.message(messageId));
        return write(message);
    }

    /** Writes a text in a topic; gives the update's id. */
    public int saysIn(long thread, String text) {
        chat.thread(thread);
        return write(texted(text).put("message_thread_id", thread).put("is_topic_message", true));
    }

    /** Sends something that is no text, such as {@code sticker} or {@code voice}; gives the update's id. */
    public int sends(String kind) {
        ObjectNode file = Json.object().put("file_id", "file-" + kind).put("file_unique_id", kind);
        ObjectNode message = bare();
        if (kind.equals("photo")) {
            message.putArray("photo").add(file.put("width", 90).put("height", 90));
        } else if (kind.equals("location")) {
            message.putObject(kind).put("latitude", 50.85).put("longitude", 4.35);
        } else {
            message.set(kind, file.put("duration", 1).put("width", 1).put("height", 1));
            file.put("type", "regular").put("is_animated", false).put("is_video", false);
        }
        return write(message);
    }

    /** Sends a message that was made elsewhere, completed by its usual fields; gives the update's id. */
    public int sends(ObjectNode fields) {
        ObjectNode message = bare();
        message.setAll(fields);
        return write(message);
    }

    /** Changes the text of a message that the person wrote; gives the update's id. */
    public int edits(int messageId, String text) {
        ObjectNode message = texted(text).put("message_id", messageId).put("edit_date", World.START_OF_TIME + 5);
        chat.replace(messageId, message);
        return world.updates.add(chat.id(), "edited_message", message.deepCopy());
    }

    /** Presses a button of a message of the bot; gives the id of the query. */
    public String presses(int messageId, String data) {
        ObjectNode query = query("callback-");
        query.set("message", chat.message(messageId));
        query.put("chat_instance", "1").put("data", data);
        world.updates.add(chat.id(), "callback_query", query);
        return query.get("id").asText();
    }

    /** Asks inline; gives the id of the query. */
    public String asksInline(String text, String offset) {
        ObjectNode query = query("inline-").put("query", text).put("offset", offset);
        world.updates.add(id, "inline_query", query.put("chat_type", "sender"));
        return query.get("id").asText();
    }

    /** Calls the bot into a chat that it is not in, by a text that names it; gives the id of the query. */
    public String callsGuest(String text) {
        ObjectNode message = texted(text);
        String query = "guest-" + world.nextQuery();
        world.queries.add(query);
        synchronized (chat) {
            chat.keep(message);
            world.updates.add(chat.id(), "guest_message", message.deepCopy().put("guest_query_id", query));
        }
        return query;
    }

    /** Blocks the bot: it is told, and refused from now on. */
    public int blocks() {
        chat.refuse(ApiError.of(403, "Forbidden: bot was blocked by the user"));
        return membership("member", "kicked");
    }

    /** Lets the bot write again, and tells it. */
    public int unblocks() {
        chat.refuse(null);
        return membership("kicked", "member");
    }

    /** The message_id of the newest message of the chat. */
    public int lastMessage() {
        return chat.last();
    }

    private int membership(String before, String after) {
        ObjectNode change = Json.object();
        change.set("chat", chat.json());
        change.set("from", json());
        change.put("date", World.START_OF_TIME);
        change.set("old_chat_member", member(before));
        change.set("new_chat_member", member(after));
        return world.updates.add(chat.id(), "my_chat_member", change);
    }

    private ObjectNode member(String status) {
        ObjectNode member = Json.object().put("status", status);
        member.set("user", world.bot());
        return status.equals("kicked") ? member.put("until_date", 0) : member;
    }

    private ObjectNode query(String kind) {
        ObjectNode query = Json.object().put("id", kind + world.nextQuery());
        query.set("from", json());
        world.queries.add(query.get("id").asText());
        return query;
    }

    private int write(ObjectNode message) {
        // The order that a chat's messages are kept in is the order of its updates.
        synchronized (chat) {
            chat.keep(message);
            return world.updates.add(chat.id(), "message", message.deepCopy());
        }
    }

    private ObjectNode texted(String text) {
        ObjectNode message = bare().put("text", text);
        mark(message, COMMAND.matcher(text), "bot_command");
        mark(message, MENTION.matcher(text), "mention");
        return message;
    }

    private static void mark(ObjectNode message, Matcher matcher, String type) {
        while (matcher.find()) {
            message.withArray("entities")
                    .addObject()
                    .put("type", type)
                    .put("offset", matcher.start())
                    .put("length", matcher.end() - matcher.start());
        }
    }

    private ObjectNode bare() {
        ObjectNode message = Json.object().put("message_id", 0);
        message.set("from", json());
        message.set("chat", chat.json());
        return message.put("date", World.START_OF_TIME);
    }

    private ObjectNode json() {
        ObjectNode person = Json.object().put("id", id).put("is_bot", false).put("first_name", "P" + id);
        return language == null ? person : person.put("language_code", language);
    }
}
