package attache.botapi;

import attache.botapi.http.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.DelayQueue;
import java.util.function.Consumer;

/**
 * Delivers updates to the bot's webhook as Telegram does: the next one of a chat after the 2xx for the one before,
 * chats side by side, and what is not taken again and again, by the bot's {@code Retry-After} where it gives one.
 */
final class Webhook {

    private static final int MOST_SECONDS_OF_PATIENCE = 3600;
    private static final int MOST_WORKERS = 20;

    private final UpdateQueue updates;
    private final Pace pace;
    private final Consumer<String> replies;
    private final Map<Long, Deque<Update>> chats = new HashMap<>();
    private final DelayQueue<Turn> turns = new DelayQueue<>();
    private final List<Thread> workers = new ArrayList<>();
    private String url = "";
    private String secret = "";
    private String lastError = "";
    private int connections;
    private int generation;
    private int refusals;
    private volatile int port;

    /** A webhook that hands calls which come as answers on to {@code replies}. */
    Webhook(UpdateQueue updates, Pace pace, Consumer<String> replies) {
        this.updates = updates;
        this.pace = pace;
        this.replies = replies;
        updates.onNew(this::add);
    }

    void set(String newUrl, String newSecret, int newConnections) {
        // The queue's lock comes first wherever both are held.
        synchronized (updates) {
            synchronized (this) {
                url = newUrl;
                secret = newSecret;
                connections = newConnections;
                generation++;
                chats.clear();
                turns.clear();
                updates.snapshot().forEach(this::add);
                while (!url.isEmpty() && workers.size() < Math.min(connections, MOST_WORKERS)) {
                    Thread worker = new Thread(this::work, "bot-api webhook " + workers.size());
                    worker.setDaemon(true);
                    workers.add(worker);
                    worker.start();
                }
            }
        }
    }

    /** Tells on which port of this machine the host of the webhook's URL listens. */
    void leadsTo(int newPort) {
        port = newPort;
    }

    synchronized String url() {
        return url;
    }

    synchronized int connections() {
        return connections;
    }

    synchronized String lastError() {
        return lastError;
    }

    /** How often an update was not taken. */
    synchronized int refusals() {
        return refusals;
    }

    synchronized void close() {
        workers.forEach(Thread::interrupt);
    }

    private synchronized void add(Update update) {
        if (url.isEmpty()) {
            return;
        }
        Deque<Update> chat = chats.computeIfAbsent(update.queue(), queue -> new ArrayDeque<>());
        chat.add(update);
        if (chat.size() == 1) {
            turns.add(new Turn(update, generation, 0, pace.resend().toNanos() / 2, System.nanoTime()));
        }
    }

    private void work() {
        try (Delivery delivery = new Delivery()) {
            while (!Thread.interrupted()) {
                Turn turn = turns.take();
                attempt(delivery, turn);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt(Delivery delivery, Turn turn) throws InterruptedException {
        String path;
        String token;
        synchronized (this) {
            if (turn.generation() != generation) {
                return;
            }
            path = url.replaceFirst("^https://[^/]+", "");
            token = secret;
        }
        if (!delivery.connect(port)) {
            // Telegram keeps looking for a connection, and holds that against no update.
            turns.add(turn.again(pace.resend().toNanos()));
            return;
        }
        Message answer = delivery.post(path.isEmpty() ? "/" : path, token, turn.update());
        if (answer != null && answer.status() / 100 == 2) {
            taken(turn);
            replies.accept(answer.text());
        } else {
            refused(turn, answer);
        }
    }

    private void taken(Turn turn) {
        updates.forget(turn.update());
        synchronized (this) {
            if (turn.generation() != generation) {
                return;
            }
            Deque<Update> chat = chats.get(turn.update().queue());
            chat.remove();
            if (chat.isEmpty()) {
                chats.remove(turn.update().queue());
            } else {
                turns.add(new Turn(chat.element(), generation, 0, pace.resend().toNanos() / 2, System.nanoTime()));
            }
        }
    }

    private synchronized void refused(Turn turn, Message answer) {
        refusals++;
        lastError = answer == null
                ? "Webhook connection closed"
                : "Wrong response from the webhook: " + answer.startLine().split(" ", 2)[1];
        if (turn.generation() == generation) {
            turns.add(turn.afterFailure(retryAfter(answer), pace));
        }
    }

    private static int retryAfter(Message answer) {
        String value = answer == null ? "" : answer.header("retry-after");
        return value.matches("\\d{1,9}") ? Math.min(Integer.parseInt(value), MOST_SECONDS_OF_PATIENCE) : 0;
    }
}
