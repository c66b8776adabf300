package attache.data;

/** Whether a problem stops the bot, or is a gap that it can live with. */
public enum Severity {
    ERROR,
    WARNING
}
