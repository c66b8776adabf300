/**
 * Finds the answer to an understood question among the facts, one handler for each form of question.
 * Start at {@link attache.handler.Handlers}; a handler is a pure function that words and sends nothing.
 * May import turn, facts, intents and language.
 */
package attache.handler;
