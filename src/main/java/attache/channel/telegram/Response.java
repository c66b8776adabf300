package attache.channel.telegram;

import attache.storage.Change;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/** What is to be done about one update: what is sent and what is kept, all of it or nothing. */
final class Response {

    private final List<Sending> sendings = new ArrayList<>();
    private final Set<String> conversations = new LinkedHashSet<>();
    private final Change change = new Change();

    /** A call to send, after those of the same lane that were given before. */
    record Sending(String lane, JsonCall call) {}

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
