package attache.storage;

/** Tells that the store could not be opened or written, and what to do about it. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean inUse;

    StoreException(String message, Throwable cause, boolean inUse) {
        super(message, cause);
        this.inUse = inUse;
    }

    /** Whether another process uses the store. */
    public boolean isInUse() {
        return inUse;
    }
}
