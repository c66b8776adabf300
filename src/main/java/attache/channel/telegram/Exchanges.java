package attache.channel.telegram;

import attache.storage.Change;
import attache.storage.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What was said and replied, and which messages the replies are. A message gets its id only when it is sent, so a call of the outbox names
 * its exchange, and is made to change the message of an earlier one where it is to.
 */
final class Exchanges implements Tracking {

    private final Records<ExchangeJson> exchanges;
    /** The message_id of each part of a reply. */
    private final Records<Integer> sent;
    /** The key of the exchange that a message of the bot belongs to, by chat and message_id. */
    private final Records<String> replies;
    /** The key of the last exchange of each conversation. */
    private final Records<String> last;

    Exchanges(Store store, Clock clock) {
        exchanges = new Records<>(store, "exchanges", ExchangeJson.class, clock);
        sent = new Records<>(store, "sent", Integer.class, clock);
        replies = new Records<>(store, "replies", String.class, clock);
        last = new Records<>(store, "last", String.class, clock);
    }

    Optional<ExchangeJson> get(ExchangeKey key) {
        return exchanges.get(key.text());
    }

    Optional<Instant> time(ExchangeKey key) {
        return exchanges.time(key.text());
    }

    /** The exchange that a message of the bot belongs to. */
    Optional<ExchangeKey> ofReply(long chat, int message) {
        return replies.get(chat + ":" + message).flatMap(ExchangeKey::read);
    }

    /** The last exchange of a conversation in which a question was asked. */
    Optional<ExchangeKey> last(String conversation) {
        return last.get(conversation).flatMap(ExchangeKey::read);
    }

    /** The exchanges of a person. */
    Map<String, ExchangeJson> of(long person) {
        return exchanges.beginning(ExchangeKey.ofPerson(person));
    }

    void put(Change change, ExchangeKey key, ExchangeJson exchange) {
        exchanges.put(change, key.text(), exchange);
    }

    void putLast(Change change, ExchangeKey key, String conversation) {
        last.put(change, conversation, key.text());
    }

    /** Forgets all of a person. */
    void forget(Change change, long person) {
        String beginning = ExchangeKey.ofPerson(person);
        sent.beginning(beginning)
                .forEach((part, message) -> ExchangeKey.read(part.substring(0, part.lastIndexOf('/')))
                        .ifPresent(key -> replies.remove(change, key.chat() + ":" + message)));
        sent.removeAll(change, beginning);
        exchanges.removeAll(change, beginning);
        last.removeAll(change, ConversationKey.ofPerson(person));
    }

    void forgetOlderThan(Change change, Duration age) {
        exchanges.forgetOlderThan(change, age);
        sent.forgetOlderThan(change, age);
        replies.forgetOlderThan(change, age);
        last.forgetOlderThan(change, age);
    }

    @Override
    public Optional<JsonCall> ready(JsonCall kept) {
        if (kept.note().isEmpty()) {
            return Optional.of(kept);
        }
        JsonCall.Note note = kept.note().get();
        JsonCall call = kept.withoutNote();
        Optional<Integer> message = sent.get(part(note));
        return switch (note.deed()) {
            case SEND -> Optional.of(call);
            case EDIT -> Optional.of(message.map(id -> edit(call, id)).orElse(call));
            case DELETE -> message.map(id -> call.with("message_id", id));
        };
    }

    private static JsonCall edit(JsonCall call, int message) {
        return call.as("editmessagetext").with("message_id", message).without("message_thread_id", "reply_parameters");
    }

    @Override
    public void sent(Change change, JsonCall kept, String result) {
        Optional<JsonCall.Note> note = kept.note();
        if (note.isEmpty()) {
            return;
        }
        Optional<ExchangeKey> key = ExchangeKey.read(note.get().exchange());
        int message = JsonCall.messageIdOf(result);
        // What a person had deleted is not noted again.
        if (message > 0 && key.flatMap(this::time).isPresent()) {
            sent.put(change, part(note.get()), message);
            replies.put(change, key.get().chat() + ":" + message, key.get().text());
        }
    }

    private static String part(JsonCall.Note note) {
        return note.exchange() + "/" + note.part();
    }
}
