/**
 * Conducts one turn of a conversation, and remembers what was said.
 * Start at {@link attache.dialogue.Answerer}, all that a channel needs to know of the bot.
 * May import nlu, handler, rendering, turn and storage.
 */
package attache.dialogue;
