package attache.channel.telegram;

import attache.storage.Change;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/** What is to be done about one update: what is sent and what is kept, all of it or nothing. */
final class Response {

    private final List<Sending> sendings = new ArrayList<>();
    private final Set<String> conversations = new LinkedHashSet<>();
    private final Change change = new Change();
    private final List<Runnable> after = new ArrayList<>();
    private String ignored = "";

    /** A call to send, after those of the same lane that were given before. */
    record Sending(String lane, JsonCall call) {}

    /** The lane of the answer to a query, which must not wait for the messages of a chat. */
    static String queryLane(String query) {
        return "query:" + query;
    }

    /** Sends a call, in the order of its chat. */
    void send(BotApiMethod<?> method) {
        JsonCall call = JsonCall.of(method);
        send(call.chat(), call);
    }

    void send(String lane, JsonCall call) {
        sendings.add(new Sending(lane, call));
    }

    /** Tells that a turn of a conversation was conducted, whose context is to be kept. */
    void turned(String conversation) {
        conversations.add(conversation);
    }

    /** Does something once all of it is kept; should the process end before, it is not done. */
    void then(Runnable task) {
        after.add(task);
    }

    /** Tells why nothing is to be done. */
    void ignore(String why) {
        ignored = why;
    }

    /** Why nothing is to be done; empty where something is. */
    Optional<String> ignored() {
        boolean nothing = sendings.isEmpty() && conversations.isEmpty() && change.isEmpty();
        return nothing ? Optional.of(ignored.isEmpty() ? "nothing to do" : ignored) : Optional.empty();
    }

    List<Runnable> after() {
        return after;
    }

    /** What else is kept. */
    Change change() {
        return change;
    }

    List<Sending> sendings() {
        return sendings;
    }

    Set<String> conversations() {
        return conversations;
    }
}
