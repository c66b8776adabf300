package attache.botapi;

/** An update that waits for the bot: its id, the queue (chat or person) that it keeps its order in, and its JSON. */
record Update(int id, long queue, String json) {}
