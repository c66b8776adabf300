package attache.channel.telegram;

import attache.server.Answer;
import attache.server.Endpoint;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Takes updates in that Telegram delivers, and acknowledges each once it is kept. */
final class WebhookEndpoint implements Endpoint {

    /** The longest update that is read, in bytes; Telegram's own are a few thousand. */
    static final int MOST_BYTES = 1 << 20;

    private static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";
    private static final Answer TAKEN = Answer.of(200);
    private static final Answer LATER = new Answer(503, Map.of("Retry-After", "2"), "");

    private final byte[] secret;
    private final Inbox inbox;
    private final BooleanSupplier full;
    private final Observer observer;
    private final UpdateReader reader = new UpdateReader();

    /** @param full whether no further updates can be taken in for now */
    WebhookEndpoint(String secret, Inbox inbox, BooleanSupplier full, Observer observer) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.inbox = inbox;
        this.full = full;
        this.observer = observer;
    }

    @Override
    public Optional<Answer> refusal(Function<String, Optional<String>> header) {
        byte[] given = header.apply(SECRET_HEADER).orElse("").getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(secret, given)) {
            return Optional.of(Answer.of(401));
        }
        if (full.getAsBoolean()) {
            observer.metrics().turnedAway();
            return Optional.of(LATER);
        }
        return Optional.empty();
    }

    @Override
    public CompletionStage<Answer> answer(byte[] body) {
        Optional<Arrival> arrival = reader.arrival(body);
        if (arrival.isEmpty()) {
            // Refused it would come again and again.
            observer.unreadable(-1, new IllegalArgumentException("no update"));
            return CompletableFuture.completedFuture(TAKEN);
        }
        return inbox.keep(List.of(arrival.get())).handle((kept, failure) -> {
            if (failure == null) {
                return TAKEN;
            }
            observer.storeFailed(failure);
            observer.metrics().turnedAway();
            return LATER;
        });
    }
}
