package attache.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The methods by which a bot gets its updates: polling and the setting of a webhook. */
final class UpdateMethods {

    private static final int LONGEST_POLL = 50;
    private static final int WAIT_OF_A_REPEATED_POLL = 3;

    private final World world;
    private final Webhook webhook;
    private final Pace pace;
    private long nextSetWebhook = System.nanoTime();
    private int lastOffset = -1;
    private long lastStart = System.nanoTime() - Duration.ofMinutes(1).toNanos();

    UpdateMethods(World world, Webhook webhook, Pace pace) {
        this.world = world;
        this.webhook = webhook;
        this.pace = pace;
    }

    void into(Map<String, Method> methods) {
        methods.put("getupdates", this::poll);
        methods.put("setwebhook", this::set);
        methods.put("deletewebhook", this::delete);
        methods.put("getwebhookinfo", given -> info());
    }

    private JsonNode poll(Parameters given) throws ApiError, InterruptedException {
        if (!webhook.url().isEmpty()) {
            Thread.sleep(pace.conflict().toMillis());
            throw ApiError.of(
                    409,
                    "Conflict: can't use getUpdates method while webhook is active; "
                            + "use deleteWebhook to delete the webhook first");
        }
        int offset = (int) given.number("offset");
        int limit = given.number("limit", 100, 1, 100);
        int timeout = given.number("timeout", 0, 0, LONGEST_POLL);
        allow(given);
        List<Update> taken;
        try {
            taken = world.updates.take(offset, limit, Duration.ofSeconds(patience(offset, timeout)));
        } catch (ApiError conflict) {
            Thread.sleep(pace.conflict().toMillis());
            throw conflict;
        }
        var result = Json.array();
        taken.forEach(update -> result.addRawValue(new RawValue(update.json())));
        return result;
    }

    /** A bot that asks the same again and again, and will not wait, waits all the same. */
    private synchronized int patience(int offset, int timeout) {
        long now = System.nanoTime();
        boolean repeated = offset == lastOffset
                && now - lastStart < Duration.ofSeconds(WAIT_OF_A_REPEATED_POLL).toNanos();
        lastOffset = offset;
        lastStart = now;
        return repeated ? Math.max(timeout, WAIT_OF_A_REPEATED_POLL) : timeout;
    }

    private void allow(Parameters given) throws ApiError {
        if (given.has("allowed_updates")) {
            List<String> types = new ArrayList<>();
            given.json("allowed_updates").forEach(type -> types.add(type.asText()));
            world.updates.allow(types);
        }
    }

    private synchronized JsonNode set(Parameters given) throws ApiError {
        if (System.nanoTime() < nextSetWebhook) {
            throw ApiError.tooManyRequests(1);
        }
        nextSetWebhook = System.nanoTime() + pace.setWebhook().toNanos();
        String url = given.text("url");
        if (url.isEmpty()) {
            return delete(given);
        }
        if (!url.startsWith("https://")) {
            throw ApiError.bad("bad webhook: An HTTPS URL must be provided for webhook");
        }
        if (!given.text("secret_token").matches("[A-Za-z0-9_-]{0,256}")) {
            throw ApiError.bad("secret token contains unallowed characters");
        }
        allow(given);
        dropWhereAsked(given);
        world.updates.endPoll();
        webhook.set(url, given.text("secret_token"), given.number("max_connections", 40, 1, 100));
        return BooleanNode.TRUE;
    }

    private JsonNode delete(Parameters given) {
        dropWhereAsked(given);
        webhook.set("", "", 0);
        return BooleanNode.TRUE;
    }

    private void dropWhereAsked(Parameters given) {
        if (given.isSet("drop_pending_updates")) {
            world.updates.clear();
        }
    }

    private JsonNode info() {
        ObjectNode info = Json.object().put("url", webhook.url()).put("has_custom_certificate", false);
        info.put("pending_update_count", world.updates.size());
        if (!webhook.url().isEmpty()) {
            info.put("max_connections", webhook.connections());
        }
        if (!webhook.lastError().isEmpty()) {
            info.put("last_error_date", World.START_OF_TIME).put("last_error_message", webhook.lastError());
        }
        return info;
    }
}
