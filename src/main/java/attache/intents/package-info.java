/**
 * What the bot can be asked, and how an answer is worded, in each language, as immutable objects.
 * Start at {@link attache.intents.Intents}; {@link attache.intents.IntentsReader} reads the folder {@code intents/} and
 * checks it against the facts.
 * May import data, facts and language.
 */
package attache.intents;
