package attache.botapi;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Everything that reached the server and everything that it accepted, to be looked at and waited for. */
public final class Journal {

    private final List<Call> calls = new ArrayList<>();
    private final List<Sent> sent = new ArrayList<>();
    private final Map<Long, List<Sent>> byChat = new HashMap<>();
    private boolean keeps = true;
    private long accepted;
    private long lastAccepted;

    /** Keeps only the number of messages from now on, so that a load run needs no memory for them. */
    public synchronized void onlyCount() {
        keeps = false;
    }

    /** How many messages were accepted. */
    public synchronized long accepted() {
        return accepted;
    }

    /** When the newest message was accepted, by {@link System#nanoTime}. */
    public synchronized long lastAccepted() {
        return lastAccepted;
    }

    /** All calls so far. */
    public synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    /** The calls of a method so far. */
    public synchronized List<Call> calls(String method) {
        String name = method.toLowerCase(Locale.ROOT);
        return calls.stream().filter(call -> call.method().equals(name)).toList();
    }

    /** The messages accepted for all chats so far. */
    public synchronized List<Sent> sent() {
        return List.copyOf(sent);
    }

    /** The messages accepted for a chat so far, in their order. */
    public synchronized List<Sent> sent(long chat) {
        return List.copyOf(byChat.getOrDefault(chat, List.of()));
    }

    /** Waits until so many messages were accepted for a chat, and gives them. */
    public List<Sent> awaitSent(long chat, int count, Duration patience) {
        await(count + " messages for chat " + chat, patience, journal -> journal.sentTo(chat) >= count);
        return sent(chat);
    }

    /** Waits until so many calls of a method came in, and gives them. */
    public List<Call> awaitCalls(String method, int count, Duration patience) {
        await(
                count + " calls of " + method,
                patience,
                journal -> journal.calls(method).size() >= count);
        return calls(method);
    }

    /**
     * Waits for a state, looking at it after each call and message.
     *
     * @throws AssertionError where it does not come in time
     */
    public synchronized void await(String what, Duration patience, Predicate<Journal> state) {
        if (!comes(patience, state)) {
            throw new AssertionError("waited " + patience.toMillis() + " ms in vain for " + what + "; last came "
                    + calls.subList(Math.max(0, calls.size() - 5), calls.size()));
        }
    }

    /** Waits for a state as {@link #await} does, and tells whether it came. */
    public synchronized boolean comes(Duration patience, Predicate<Journal> state) {
        long until = System.nanoTime() + patience.toNanos();
        try {
            while (!state.test(this)) {
                long left = until - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                wait(Math.max(1, left / 1_000_000));
            }
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    synchronized void came(Call call) {
        if (keeps) {
            calls.add(call);
            notifyAll();
        }
    }

    synchronized void accepted(Sent message) {
        accepted++;
        lastAccepted = message.at();
        if (keeps) {
            sent.add(message);
            byChat.computeIfAbsent(message.chat(), chat -> new ArrayList<>()).add(message);
        }
        notifyAll();
    }

    private int sentTo(long chat) {
        return byChat.getOrDefault(chat, List.of()).size();
    }
}
