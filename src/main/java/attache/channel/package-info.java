/**
 * The ways by which questions come in and replies go out, one package each.
 * Start at {@link attache.channel.console.ConsoleChannel}, the simplest of them.
 * May import dialogue, turn, storage, server and language.
 */
package attache.channel;
