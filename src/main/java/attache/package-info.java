/**
 * Attaché answers factual questions about the relations between Belgium and Canada.
 * Start at {@link attache.Main}, which starts a command and does nothing else.
 * May import cli.
 */
package attache;
