package attache.data;

/** Says that a folder or a file of the data is not there or cannot be read. */
public final class MissingData extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MissingData(String message) {
        super(message);
    }

    MissingData(String message, Throwable cause) {
        super(message, cause);
    }
}
