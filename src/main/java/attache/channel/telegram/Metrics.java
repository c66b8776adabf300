package attache.channel.telegram;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;

/** What is counted and measured, for Prometheus; the one class that knows its library. */
final class Metrics {

    /** The media type of {@link #text}. */
    static final String MEDIA_TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Counter received = counter("attache_updates_received", "Updates kept for the first time");
    private final Counter duplicates = counter("attache_updates_duplicate", "Updates that had come before");
    private final Counter unreadable = counter("attache_updates_unreadable", "Updates set aside");
    private final Counter handled = counter("attache_updates_handled", "Updates handled");
    private final Counter turnedAway = counter("attache_updates_turned_away", "Updates answered with 503");
    private final Counter sent = counter("attache_messages_sent", "Calls of the outbox that Telegram took");
    private final Counter retried = counter("attache_send_retries", "Calls of the outbox tried again");
    private final Counter tooMany = counter("attache_telegram_429", "Answers of Telegram that ask to wait");
    private final Counter refused =
            counter("attache_telegram_refusals", "Answers of Telegram that refuse a call", "code");
    private final Counter failedPolls = counter("attache_polls_failed", "Polls that brought no answer of Telegram");
    private final Counter replied = counter("attache_replies", "Questions replied to, by how they ended", "outcome");
    private final Counter judged = counter("attache_verdicts", "Replies judged by people", "verdict");
    private final Histogram handling =
            histogram("attache_handling_seconds", "Time to handle an update, without waiting");
    private final Histogram waiting =
            histogram("attache_update_seconds", "Time from the arrival of an update to its being handled");
    private final Histogram sending =
            histogram("attache_message_seconds", "Time from a message's being ready to its being sent");

    private Counter counter(String name, String help, String... labels) {
        return Counter.builder().name(name).help(help).labelNames(labels).register(registry);
    }

    private Histogram histogram(String name, String help) {
        return Histogram.builder()
                .name(name)
                .help(help)
                .classicOnly()
                .classicUpperBounds(0.001, 0.005, 0.025, 0.1, 0.5, 1, 2.5, 5, 10, 60, 600)
                .register(registry);
    }

    /** Has a value asked for whenever the metrics are. */
    void gauge(String name, String help, DoubleSupplier value) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(gauge -> gauge.call(value.getAsDouble()))
                .register(registry);
    }

    void received(int fresh, int old) {
        received.inc(fresh);
        duplicates.inc(old);
    }

    void setAside() {
        unreadable.inc();
    }

    void turnedAway() {
        turnedAway.inc();
    }

    void worked(long nanos) {
        handling.observe(nanos / (double) TimeUnit.SECONDS.toNanos(1));
    }

    void handled(Duration sinceArrival) {
        handled.inc();
        waiting.observe(sinceArrival.toMillis() / 1000.0);
    }

    /** @param outcome how a question ended */
    void replied(String outcome) {
        replied.labelValues(outcome).inc();
    }

    /** @param verdict what a person thinks of a reply */
    void judged(String verdict) {
        judged.labelValues(verdict).inc();
    }

    void sent(Duration sinceReady) {
        sent.inc();
        sending.observe(sinceReady.toMillis() / 1000.0);
    }

    void retried() {
        retried.inc();
    }

    void failedPoll() {
        failedPolls.inc();
    }

    void refused(int code) {
        refused.labelValues(Integer.toString(code)).inc();
        if (code == 429) {
            tooMany.inc();
        }
    }

    /** All of it in Prometheus' text format. */
    String text() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(bytes, registry.scrape());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
