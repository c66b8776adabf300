package attache.botapi;

import attache.botapi.http.Answer;
import attache.botapi.http.Cut;
import attache.botapi.http.Listener;
import attache.botapi.http.Message;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A Bot API server for tests: real HTTP on loopback, behaving as Telegram's does towards a bot where a bot can tell
 * the difference, with people who write to the bot and a script of faults.
 */
public final class BotApiServer implements AutoCloseable {

    /** The bot's name in Telegram. */
    public static final String USERNAME = "attache_test_bot";

    /** A token in the form of Telegram's, which opens nothing but this server. */
    public static final String TOKEN = "700100200:AAE-made-up_for-TESTS_only_0123456789a";

    private final World world = new World(TOKEN);
    private final Map<String, Method> methods = new HashMap<>();
    private final Faults faults = new Faults();
    private final Webhook webhook;
    private final Listener listener = new Listener(this::answer);

    /** Opens a server with quick waits. */
    public BotApiServer() {
        this(Pace.QUICK);
    }

    /** Opens a server with these waits. */
    public BotApiServer(Pace pace) {
        webhook = new Webhook(world.updates, pace, this::reply);
        new UpdateMethods(world, webhook, pace).into(methods);
        new MessageMethods(world).into(methods);
        new DocumentMethods(world).into(methods);
        new QueryMethods(world).into(methods);
        new ProfileMethods(world).into(methods);
        listener.open();
    }

    /** The address that a bot is to call. */
    public String url() {
        return "http://127.0.0.1:" + listener.port();
    }

    /** What came in and what was accepted. */
    public Journal journal() {
        return world.journal;
    }

    /** The updates that wait for the bot. */
    public UpdateQueue updates() {
        return world.updates;
    }

    /** What goes wrong. */
    public Faults faults() {
        return faults;
    }

    /** A person with a private chat with the bot, whose application speaks a language (null: does not say). */
    public Person person(long id, String language) {
        Chat chat = world.chats.computeIfAbsent(id, known -> new Chat(id, "private", "P" + id));
        return new Person(world, chat, id, language);
    }

    /** A group: "group" or "supergroup", its id below zero. */
    public Chat group(long id, String type) {
        return world.chats.computeIfAbsent(id, known -> new Chat(id, type, "Group " + id));
    }

    /** The chat of this id, or null. */
    public Chat chat(long id) {
        return world.chats.get(id);
    }

    /** The URL of the webhook that is set; empty where none is. */
    public String webhookUrl() {
        return webhook.url();
    }

    /** Leads what is for the webhook's host to a port of this machine. */
    public void leadWebhookTo(int port) {
        webhook.leadsTo(port);
    }

    /** How often the webhook did not take an update. */
    public int webhookRefusals() {
        return webhook.refusals();
    }

    /** Takes the server away: its port is closed and every connection cut. What it knows stays. */
    public void goAway() {
        listener.close();
    }

    /** Brings the server back on its port. */
    public void comeBack() {
        listener.open();
    }

    /** The number of connections that the bot holds. */
    public int connections() {
        return listener.connections();
    }

    @Override
    public void close() {
        webhook.close();
        listener.close();
    }

    private Answer answer(Message request) throws Cut, InterruptedException {
        String target = request.target();
        int end = target.indexOf('?') < 0 ? target.length() : target.indexOf('?');
        String[] parts = target.substring(0, end).split("/");
        if (parts.length < 3 || !parts[1].startsWith("bot")) {
            return refusal(ApiError.of(404, "Not Found"));
        }
        if (!parts[1].equals("bot" + world.token)) {
            return refusal(ApiError.of(401, "Unauthorized"));
        }
        try {
            String method = parts[parts.length - 1].toLowerCase(Locale.ROOT);
            Call call = new Call(method, Parameters.of(request), System.nanoTime());
            world.journal.came(call);
            Fault fault = faults.of(call);
            return fault == null ? proper(call) : fault.befall(() -> proper(call));
        } catch (ApiError error) {
            return refusal(error);
        }
    }

    private Answer proper(Call call) throws InterruptedException {
        Method method = methods.get(call.method());
        try {
            if (method == null) {
                throw ApiError.of(404, "Not Found: method not found");
            }
            JsonNode result = method.call(call.parameters());
            return Answer.json(200, "{\"ok\":true,\"result\":" + Json.MAPPER.writeValueAsString(result) + '}');
        } catch (ApiError error) {
            return refusal(error);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Answer refusal(ApiError error) {
        return Answer.json(error.code(), error.body());
    }

    /** Does the call that a webhook's answer may hold; nobody learns what became of it. */
    private void reply(String body) {
        try {
            Parameters parameters = body.startsWith("{") ? Parameters.ofJson(body) : null;
            if (parameters == null || !parameters.has("method")) {
                return;
            }
            String method = parameters.text("method").toLowerCase(Locale.ROOT);
            if (!method.startsWith("get") && !method.endsWith("webhook")) {
                Call call = new Call(method, parameters, System.nanoTime());
                world.journal.came(call);
                proper(call);
            }
        } catch (ApiError unreadable) {
            // Telegram passes over what it cannot read there.
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
