package attache.cli;

/** Shows long work on a terminal's error stream, and stays quiet in a pipe. */
final class Progress implements AutoCloseable {

    private final boolean shown = System.console() != null;
    private final long start = System.nanoTime();

    /** Tells of a step. */
    void step(String what) {
        if (shown) {
            long seconds = (System.nanoTime() - start) / 1_000_000_000L;
            System.err.printf("\r\033[K%s (%d s)", what, seconds);
        }
    }

    @Override
    public void close() {
        if (shown) {
            System.err.print("\r\033[K");
        }
    }
}
