/**
 * Attaché in Telegram: updates come in by polling or by webhook, are kept before they are acknowledged, and are handled in order per chat;
 * what is to be sent is kept with the note that its update is handled, and sent until Telegram has it.
 * Start at {@link attache.channel.telegram.TelegramChannel}; a further kind of update is a line in {@code Dispatcher}.
 * May import dialogue, turn, storage, server and language.
 */
package attache.channel.telegram;
