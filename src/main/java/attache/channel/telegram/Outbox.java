package attache.channel.telegram;

import attache.storage.Change;
import attache.storage.Letter;

/** Takes what is to be sent. */
interface Outbox {

    /** Puts a call into the outbox, as part of a change. */
    Letter add(Change change, Response.Sending sending);

    /** Takes a call back whose change was not kept. */
    void withdraw(Letter letter);

    /** Sends a call whose change is kept. */
    void send(Letter letter);
}
