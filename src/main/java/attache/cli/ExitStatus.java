package attache.cli;

/** What the status that a command ends with means. */
public final class ExitStatus {

    /** It did what it was asked to; a declined question is done, too. */
    public static final int DONE = 0;

    /** The facts or the intents have faults. */
    public static final int FAULTS_IN_DATA = 1;

    /** The command was called in a way that it does not know. */
    public static final int USAGE = 2;

    /** A file or a setting is missing or wrong. */
    public static final int MISSING = 3;

    /** The model is missing, does not fit its data, or cannot be trained. */
    public static final int MODEL = 4;

    /** Another process uses the store. */
    public static final int STORE_IN_USE = 5;

    /** A defect of the bot itself, which no caller can mend. */
    public static final int DEFECT = 70;

    private ExitStatus() {}
}
