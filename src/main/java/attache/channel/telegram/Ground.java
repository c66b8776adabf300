package attache.channel.telegram;

import attache.storage.Mailbox;
import attache.storage.Store;
import attache.storage.StoredContexts;
import java.time.Clock;

/** What the talk stands on: what is kept, what waits to be handled and to be sent, how the channel runs, and who watches it. */
record Ground(
        Settings settings,
        Store store,
        StoredContexts contexts,
        Exchanges exchanges,
        Mailbox inbox,
        Mailbox outbox,
        Clock clock,
        Observer observer) {}
