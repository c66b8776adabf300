package attache.channel.telegram;

import attache.storage.Letter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Tells the log and the metrics what happens to updates and messages. */
final class Observer {

    private final EventLog log;
    private final Metrics metrics;
    private final Clock clock;
    private final boolean texts;

    /** @param texts whether the log may hold what people write */
    Observer(EventLog log, Metrics metrics, Clock clock, boolean texts) {
        this.log = log;
        this.metrics = metrics;
        this.clock = clock;
        this.texts = texts;
    }

    EventLog log() {
        return log;
    }

    Metrics metrics() {
        return metrics;
    }

    /** @param nanos how long an update took, without the wait for the store */
    void worked(long nanos) {
        metrics.worked(nanos);
    }

    void handled(Letter letter) {
        metrics.handled(Duration.between(letter.at(), clock.instant()));
    }

    /** Tells what came in or went out, where the log may hold it. */
    void text(String event, byte[] json) {
        if (texts) {
            log.info(event, "json", new String(json, StandardCharsets.UTF_8));
        }
    }

    void storeFailed(Throwable failure) {
        log.error("store", "why", EventLog.told(failure));
    }

    /** Tells of an update that nothing was done about, and why. */
    void ignored(Optional<Arrival> update, String why) {
        log.info("ignored", "update_id", update.map(Arrival::number).orElse(-1L), "why", why);
    }

    void unreadable(long number, Throwable why) {
        metrics.setAside();
        log.error("unreadable", "update_id", number, "why", EventLog.told(why));
    }

    void defect(long number, Throwable defect) {
        metrics.setAside();
        StackTraceElement[] trace = defect.getStackTrace();
        String at = trace.length == 0 ? "" : trace[0].toString();
        // What a failure says of itself may quote what people write.
        String why = texts ? EventLog.told(defect) : defect.getClass().getSimpleName();
        log.error("defect", "update_id", number, "why", why, "at", at);
    }

    void sent(Letter letter) {
        metrics.sent(Duration.between(letter.at(), clock.instant()));
    }

    void notSent(Letter letter, String event, CallResult.Refused refused) {
        metrics.refused(refused.code());
        log.warn(event, "chat", letter.lane(), "letter", letter.key(), "code", refused.code(), "why", refused.why());
    }
}
