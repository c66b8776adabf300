package attache.botapi.http;

/** Thrown by what answers a request to have the connection cut instead, after some bytes of an answer. */
public final class Cut extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient byte[] first;

    /** @param first what still goes out before the cut; may be empty */
    public Cut(byte[] first) {
        super("cut", null, false, false);
        this.first = first.clone();
    }

    byte[] first() {
        return first.clone();
    }
}
