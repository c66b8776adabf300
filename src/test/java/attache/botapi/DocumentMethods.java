package attache.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The methods that send files. */
final class DocumentMethods {

    private static final int LONGEST_CAPTION = 1024;

    private final World world;

    DocumentMethods(World world) {
        this.world = world;
    }

    void into(Map<String, Method> methods) {
        methods.put("senddocument", this::send);
    }

    private JsonNode send(Parameters given) throws ApiError {
        Chat chat = world.chat(given);
        if (!given.has("document")) {
            throw ApiError.bad("there is no document in the request");
        }
        String caption = given.text("caption");
        if (caption.codePointCount(0, caption.length()) > LONGEST_CAPTION) {
            throw ApiError.bad("message caption is too long");
        }
        ObjectNode message = Json.object();
        message.set("from", world.bot());
        message.set("chat", chat.json());
        message.put("date", World.START_OF_TIME).put("caption", caption);
        message.putObject("document").put("file_id", "file").put("file_unique_id", "file");
        synchronized (chat) {
            int id = chat.keep(message);
            world.journal.accepted(new Sent(chat.id(), id, caption, Json.array(), given, System.nanoTime()));
        }
        return message;
    }
}
