package attache.channel.telegram;

import attache.storage.Change;
import attache.storage.Store;
import java.util.Optional;

/** What is kept of each chat. */
final class Chats {

    private static final String TABLE = "chats";

    private final Store store;

    Chats(Store store) {
        this.store = store;
    }

    ChatRecordJson get(String chat) {
        return store.get(TABLE, chat).map(ChatRecordJson::read).orElse(ChatRecordJson.NEW);
    }

    void put(Change change, String chat, ChatRecordJson record) {
        change.put(TABLE, chat, record.bytes());
    }

    /** Where messages for a chat go now; empty where it takes none any more. */
    Optional<String> address(String chat) {
        ChatRecordJson record = get(chat);
        if (record.movedTo().isPresent()) {
            return get(record.movedTo().get()).dead() ? Optional.empty() : record.movedTo();
        }
        return record.dead() ? Optional.empty() : Optional.of(chat);
    }

    /** Notes that a chat takes messages again, where it did not. */
    void revive(Change change, String chat) {
        ChatRecordJson record = get(chat);
        if (record.dead()) {
            put(change, chat, record.withDead(false));
        }
    }

    void forget(Change change, String chat) {
        change.remove(TABLE, chat);
    }

    void bury(Change change, String chat) {
        put(change, chat, get(chat).withDead(true));
    }

    void move(Change change, String from, String to) {
        put(change, from, get(from).withMovedTo(to));
    }
}
