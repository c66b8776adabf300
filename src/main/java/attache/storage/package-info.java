/**
 * What must outlive a restart: tables of bytes changed as a whole, and on them an inbox, an outbox and the contexts of conversations.
 * Start at {@link attache.storage.Store}; {@link attache.storage.MvStore} alone knows the engine behind it.
 * May import turn and language.
 */
package attache.storage;
