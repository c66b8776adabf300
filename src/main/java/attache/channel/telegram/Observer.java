package attache.channel.telegram;

import attache.storage.Letter;
import java.time.Clock;
import java.time.Duration;

/** Tells the log and the metrics what happens to updates and messages. */
final class Observer {

    private final EventLog log;
    private final Metrics metrics;
    private final Clock clock;

    Observer(EventLog log, Metrics metrics, Clock clock) {
        this.log = log;
        this.metrics = metrics;
        this.clock = clock;
    }

    EventLog log() {
        return log;
    }

    Metrics metrics() {
        return metrics;
    }

    /** @param nanos how long the handling took, without the wait for the store */
    void handled(Letter letter, long nanos) {
        metrics.handled(nanos, Duration.between(letter.at(), clock.instant()));
    }

    void unreadable(long number, Throwable why) {
        metrics.setAside();
        log.error("unreadable", "update_id", number, "why", EventLog.told(why));
    }

    void defect(long number, Throwable defect) {
        metrics.setAside();
        StackTraceElement[] trace = defect.getStackTrace();
        String at = trace.length == 0 ? "" : trace[0].toString();
        log.error("defect", "update_id", number, "why", EventLog.told(defect), "at", at);
    }

    void sent(Letter letter) {
        metrics.sent(Duration.between(letter.at(), clock.instant()));
    }

    void notSent(Letter letter, String event, CallResult.Refused refused) {
        metrics.refused(refused.code());
        log.warn(event, "chat", letter.lane(), "letter", letter.key(), "code", refused.code(), "why", refused.why());
    }
}
