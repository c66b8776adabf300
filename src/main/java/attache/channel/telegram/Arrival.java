package attache.channel.telegram;

/**
 * An update as it came in.
 *
 * @param number the update_id
 * @param lane the chat or the person whose order it belongs to
 * @param json the whole update
 */
record Arrival(long number, String lane, byte[] json) {}
