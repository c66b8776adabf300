/**
 * Talks with one person in the console: with line editing on a terminal, plainly in a pipe.
 * Start at {@link attache.channel.console.ConsoleChannel}; {@code Terminal…} and {@code Edited…} alone know JLine.
 * May import dialogue, turn, storage and language.
 */
package attache.channel.console;
