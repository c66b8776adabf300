/**
 * The records that travel between the stages of one turn, from a question to its reply.
 * Start at {@link attache.turn.Question} and {@link attache.turn.Reply}.
 * May import facts, intents and language.
 */
package attache.turn;
