package attache.channel.telegram;

import attache.server.Answer;
import attache.storage.Mailbox;
import attache.storage.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells honestly whether the bot hears, keeps and answers. */
final class Health {

    /** How long updates may wait before something must be wrong. */
    private static final Duration LONG_QUEUE = Duration.ofMinutes(5);

    private final Store store;
    private final Mailbox inbox;
    private final Mailbox outbox;
    private final Clock clock;
    private final Supplier<Instant> lastHeard;
    private final Optional<Duration> longestSilence;
    private volatile boolean ending;

    /**
     * @param lastHeard when Telegram was last heard; {@link Instant#MIN} where it was not
     * @param longestSilence how long it may be silent; empty where it speaks only when people do
     */
    Health(
            Store store,
            Mailbox inbox,
            Mailbox outbox,
            Clock clock,
            Supplier<Instant> lastHeard,
            Optional<Duration> longestSilence) {
        this.store = store;
        this.inbox = inbox;
        this.outbox = outbox;
        this.clock = clock;
        this.lastHeard = lastHeard;
        this.longestSilence = longestSilence;
    }

    /** From now on it is not ready. */
    void end() {
        ending = true;
    }

    Answer health() {
        boolean isWell = hears() && store.isWritable() && age(inbox.oldest()).compareTo(LONG_QUEUE) < 0;
        return answer(isWell, isWell ? "ok" : "failing");
    }

    Answer readiness() {
        boolean isReady = !ending && hears() && store.isWritable();
        return answer(isReady, ending ? "ending" : isReady ? "ready" : "not ready");
    }

    private boolean hears() {
        Instant heard = lastHeard.get();
        return !heard.equals(Instant.MIN)
                && longestSilence
                        .map(longest -> Duration.between(heard, clock.instant()).compareTo(longest) <= 0)
                        .orElse(true);
    }

    private Answer answer(boolean isGood, String status) {
        String body = String.format(
                "{\"status\": \"%s\", \"poll\": {\"heard\": %s, \"ageSeconds\": %s}, \"store\": {\"writable\": %s},"
                        + " \"queue\": {\"inbox\": %d, \"inboxAgeSeconds\": %d, \"outbox\": %d, \"outboxAgeSeconds\": %d}}%n",
                status,
                hears(),
                pollAge().map(age -> Long.toString(age.toSeconds())).orElse("null"),
                store.isWritable(),
                inbox.size(),
                age(inbox.oldest()).toSeconds(),
                outbox.size(),
                age(outbox.oldest()).toSeconds());
        return Answer.of(isGood ? 200 : 503, "application/json", body);
    }

    /** How long ago Telegram was last heard; empty where it was not. */
    Optional<Duration> pollAge() {
        Instant heard = lastHeard.get();
        return heard.equals(Instant.MIN) ? Optional.empty() : Optional.of(Duration.between(heard, clock.instant()));
    }

    Duration age(Optional<Instant> oldest) {
        return oldest.map(at -> Duration.between(at, clock.instant())).orElse(Duration.ZERO);
    }
}
