package attache.botapi.http;

/** Answers requests, each on the thread of its connection. */
@FunctionalInterface
public interface Responder {

    /**
     * Answers one request.
     *
     * @throws Cut to cut the connection
     * @throws InterruptedException where the server closes meanwhile
     */
    Answer answer(Message request) throws Cut, InterruptedException;
}
