package attache.channel.telegram;

import java.util.Optional;

/**
 * Something that a person said or pressed, which is to be replied to.
 *
 * @param key the key of the exchange that it begins
 * @param replyTo the message that the reply belongs under
 */
record Occasion(Party party, ExchangeKey key, Optional<Integer> replyTo) {}
