package attache.botapi;

/**
 * A call that reached the server, whatever became of it.
 *
 * @param method its name in lower case
 * @param at when it came in, by {@link System#nanoTime}
 */
public record Call(String method, Parameters parameters, long at) {

    /** The chat that it is for; 0 where it is for none. */
    public long chat() {
        return parameters.number("chat_id");
    }
}
