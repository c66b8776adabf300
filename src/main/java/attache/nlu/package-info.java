/**
 * Understands a question: from its text to the intent, the form, the role asked for and the claims, by classifiers trained on the
 * intents' phrases and by the names of the facts.
 * Start at {@link attache.nlu.Understander}; {@link attache.nlu.LanguageTrainer} learns what it needs.
 * May import turn, facts, intents and language.
 */
package attache.nlu;
