package attache.botapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A chat as the server knows it: what it is, who may write there, and what stands in it. */
public final class Chat {

    /** So that a long run does not fill the memory. */
    private static final int MOST_MESSAGES = 500;

    private final long id;
    private final String type;
    private final String name;
    private final Set<Long> threads = new HashSet<>();
    private final Map<Integer, ObjectNode> messages = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, ObjectNode> eldest) {
            return size() > MOST_MESSAGES;
        }
    };
    private ApiError closed;
    private int last;

    Chat(long id, String type, String name) {
        this.id = id;
        this.type = type;
        this.name = name;
    }

    /** Its id. */
    public long id() {
        return id;
    }

    /** Refuses all that is sent there, from now on; null to take it again. */
    public synchronized void refuse(ApiError why) {
        closed = why;
    }

    /** Adds a topic to it. */
    public synchronized void thread(long thread) {
        threads.add(thread);
    }

    /** The message of this id, as it stands now, or null. */
    public synchronized ObjectNode message(int messageId) {
        ObjectNode message = messages.get(messageId);
        return message == null ? null : message.deepCopy();
    }

    synchronized void checkOpen() throws ApiError {
        if (closed != null) {
            throw closed;
        }
    }

    synchronized boolean hasThread(long thread) {
        return threads.contains(thread);
    }

    /** The id of its newest message. */
    synchronized int last() {
        return last;
    }

    /** Gives a message its id and keeps it. */
    synchronized int keep(ObjectNode message) {
        last++;
        message.put("message_id", last);
        messages.put(last, message);
        return last;
    }

    synchronized void replace(int messageId, ObjectNode message) {
        messages.put(messageId, message);
    }

    synchronized boolean remove(int messageId) {
        return messages.remove(messageId) != null;
    }

    /** It, as messages name it. */
    ObjectNode json() {
        return Json.object().put("id", id).put("type", type).put(type.equals("private") ? "first_name" : "title", name);
    }
}
