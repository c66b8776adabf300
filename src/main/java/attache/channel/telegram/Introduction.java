package attache.channel.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** Makes bot and Telegram known to each other: who the bot is, and how updates come; tried until it is done. */
final class Introduction implements Runnable {

    private final Function<JsonCall, CompletableFuture<CallResult>> api;
    private final Settings settings;
    private final Identity identity;
    private final EventLog log;
    private final Clock clock;
    private final Consumer<String> hopeless;
    private volatile Instant done = Instant.MIN;

    /** @param hopeless told what to do where Telegram knows no such bot */
    Introduction(
            Function<JsonCall, CompletableFuture<CallResult>> api,
            Settings settings,
            Identity identity,
            EventLog log,
            Clock clock,
            Consumer<String> hopeless) {
        this.api = api;
        this.settings = settings;
        this.identity = identity;
        this.log = log;
        this.clock = clock;
        this.hopeless = hopeless;
    }

    @Override
    public void run() {
        try {
            until(JsonCall.of("getme"), this::meet);
            until(
                    settings.webhook().map(Introduction::setWebhook).orElseGet(() -> JsonCall.of("deletewebhook")),
                    json -> {});
            done = clock.instant();
            log.info("introduced", "mode", settings.webhook().isPresent() ? "webhook" : "polling");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static JsonCall setWebhook(Settings.Webhook webhook) {
        return JsonCall.of("setwebhook")
                .with("url", webhook.url().toString())
                .with("secret_token", webhook.secret())
                .with("allowed_updates", Talk.KINDS);
    }

    private void meet(String json) {
        UpdateReader.user(json)
                .ifPresentOrElse(user -> identity.set(user.getId(), user.getUserName()), identity::setUnread);
    }

    private void until(JsonCall call, Consumer<String> then) throws InterruptedException {
        for (int failures = 1; ; failures++) {
            CallResult result = api.apply(call).join();
            if (result instanceof CallResult.Done known) {
                then.accept(known.json());
                return;
            }
            Duration wait = Gate.backoff(failures, settings.retryTime());
            if (result instanceof CallResult.Refused refused) {
                log.warn("refused", "method", call.getMethod(), "code", refused.code(), "why", refused.why());
                if (refused.code() == 401 || refused.code() == 404) {
                    hopeless.accept("Telegram knows no bot with this token; set TELEGRAM_BOT_TOKEN to the one that"
                            + " BotFather gave you.");
                    return;
                }
                wait = refused.retryAfter()
                        .filter(asked -> asked.compareTo(Gate.backoff(1, settings.retryTime())) > 0)
                        .orElse(wait);
            } else {
                log.warn("lost", "method", call.getMethod(), "why", ((CallResult.Lost) result).why());
            }
            TimeUnit.NANOSECONDS.sleep(wait.toNanos());
        }
    }

    /** When Telegram and bot knew each other; {@link Instant#MIN} where they do not yet. */
    Instant done() {
        return done;
    }
}
