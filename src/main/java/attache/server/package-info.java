/**
 * One small HTTP server, for the webhook and for health and metrics.
 * Start at {@link attache.server.HttpServer}, which alone knows the library behind it.
 * Imports no other package of the bot.
 */
package attache.server;
