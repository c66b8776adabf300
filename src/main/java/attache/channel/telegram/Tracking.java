package attache.channel.telegram;

import attache.storage.Change;
import java.util.Optional;

/** Follows messages through the outbox whose ids are needed later. */
interface Tracking {

    /** The call to make of one that was kept; empty where there is nothing to do any more. */
    Optional<JsonCall> ready(JsonCall kept);

    /** Notes, as part of a change, what Telegram said to a call that was kept. */
    void sent(Change change, JsonCall kept, String result);
}
