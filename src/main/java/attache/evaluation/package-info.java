/**
 * Asks the bot the questions of a bank and scores what it says: how much is right, how much is harmful, and how far its
 * confidence can be trusted.
 * Start at {@link attache.evaluation.Evaluation}; the rules are in {@link attache.evaluation.Judge}.
 * May import dialogue and turn.
 */
package attache.evaluation;
