package attache.channel.telegram;

import attache.storage.Letter;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** A letter of the outbox on its way; for one thread at a time. */
final class Delivery {

    /** Telegram itself keeps what nobody fetches for a day; an answer that could not be sent for so long is of no use. */
    private static final Duration TOO_OLD = Duration.ofHours(24);

    final Letter letter;
    /** The call as the outbox keeps it. */
    final JsonCall kept;
    /** Done when Telegram has it or never will. */
    final CompletableFuture<Void> over;
    /** The call as it is made. */
    JsonCall call;

    String chat;
    int failures;

    Delivery(Letter letter, JsonCall kept, CompletableFuture<Void> over) {
        this.letter = letter;
        this.kept = kept;
        this.over = over;
        this.call = kept;
        this.chat = kept.chat();
    }

    boolean isTooOld(Instant now) {
        return letter.at().plus(TOO_OLD).isBefore(now);
    }

    /** Goes to another chat from now on, or to the same. */
    void sendTo(String address) {
        if (!address.equals(chat)) {
            chat = address;
            call = call.to(address);
        }
    }

    /** What keeps to a pace of its own: the chat, or what it answers where that is in none. */
    String paced() {
        return chat.isEmpty() ? letter.lane() : chat;
    }
}
