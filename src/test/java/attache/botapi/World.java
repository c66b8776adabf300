package attache.botapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What all methods of the server share. */
final class World {

    static final long START_OF_TIME = 1_790_000_000L;

    final String token;
    final Journal journal = new Journal();
    final UpdateQueue updates = new UpdateQueue();
    final Map<Long, Chat> chats = new ConcurrentHashMap<>();

    /** Callback and inline queries that no answer came for yet. */
    final Set<String> queries = ConcurrentHashMap.newKeySet();

    private final AtomicLong queriesSoFar = new AtomicLong();

    World(String token) {
        this.token = token;
    }

    /** The bot, as messages name it. */
    ObjectNode bot() {
        return Json.object()
                .put("id", Long.parseLong(token.substring(0, token.indexOf(':'))))
                .put("is_bot", true)
                .put("first_name", "Attaché")
                .put("username", BotApiServer.USERNAME);
    }

    long nextQuery() {
        return queriesSoFar.incrementAndGet();
    }

    Chat chat(Parameters parameters) throws ApiError {
        if (!parameters.has("chat_id")) {
            throw ApiError.bad("chat_id is empty");
        }
        Chat chat = chats.get(parameters.number("chat_id"));
        if (chat == null) {
            throw ApiError.bad("chat not found");
        }
        chat.checkOpen();
        return chat;
    }

    void answerQuery(String id) throws ApiError {
        if (!queries.remove(id)) {
            throw ApiError.bad("query is too old and response timeout expired or query ID is invalid");
        }
    }
}
