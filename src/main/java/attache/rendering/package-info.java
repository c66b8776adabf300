/**
 * Words an answer in the asker's language: one statement a fact, from the intent's pattern, framed by the sentences common to all.
 * Start at {@link attache.rendering.Renderer}.
 * May import turn, facts, intents and language.
 */
package attache.rendering;
