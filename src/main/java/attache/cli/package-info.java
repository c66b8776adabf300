/**
 * The commands of the bot, one per file, and the one place where its parts are put together.
 * Start at {@link attache.cli.Attache}, the list of the commands, or at {@link attache.cli.Wiring}, which assembles the bot.
 * May import every package below it.
 */
package attache.cli;
