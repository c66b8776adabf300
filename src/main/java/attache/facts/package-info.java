/**
 * What the bot knows, as immutable objects: entities, properties and facts, each fact with its place in the source.
 * Start at {@link attache.facts.Facts}; {@link attache.facts.FactsReader} reads the folder {@code seeds/} and checks it.
 * May import data and language.
 */
package attache.facts;
