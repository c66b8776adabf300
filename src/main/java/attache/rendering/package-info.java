/**
 * Words an answer in the asker's language: one statement a fact, from the intent's pattern, framed by the sentences common to all
 * ({@code attache/answers/<lang>.properties}). A pattern asks for a role in the form that its sentence needs; {@link
 * attache.language.Inflection} makes that form of the name and of its grammar in the facts.
 * Start at {@link attache.rendering.Renderer}; {@link attache.rendering.WordingCheck} names what a language lacks.
 * May import turn, facts, intents, data and language.
 */
package attache.rendering;
