package attache.botapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** The updates that wait for the bot, as Telegram keeps them until they are confirmed. */
public final class UpdateQueue {

    private static final Set<String> ONLY_WHERE_ASKED =
            Set.of("chat_member", "message_reaction", "message_reaction_count");

    /** How far beyond the newest update an offset may lie before it is taken for one of another sequence. */
    private static final int NEAR_FUTURE = 10;

    private final List<Update> waiting = new ArrayList<>();
    private final Set<String> allowed = new LinkedHashSet<>();
    private int nextId = 900_000_001;
    private int poll;
    private Consumer<Update> onNew = update -> {};

    /**
     * Adds an update of a type that the bot did not decline.
     *
     * @param queue the chat, or the person outside of one, that keeps its order
     * @param type the name of the update's one field, such as {@code message}
     * @return its update_id
     */
    public synchronized int add(long queue, String type, ObjectNode content) {
        int id = nextId++;
        if (allowed.isEmpty() ? !ONLY_WHERE_ASKED.contains(type) : allowed.contains(type)) {
            ObjectNode update = Json.object().put("update_id", id);
            update.set(type, content);
            add(new Update(id, queue, update.toString()));
        }
        return id;
    }

    /** Adds an update as it stands, readable or not; {@code json} is given the new update_id. */
    public synchronized int addRaw(long queue, IntFunction<String> json) {
        int id = nextId++;
        add(new Update(id, queue, json.apply(id)));
        return id;
    }

    /** Adds an update as it stands under an id of the past, as a second delivery. */
    public synchronized void addAgain(long queue, int id, String json) {
        add(new Update(id, queue, json));
    }

    /** Turns the order of what waits round. */
    public synchronized void reverse() {
        java.util.Collections.reverse(waiting);
    }

    /** Lets the ids go on from another number, as they do after a week without updates. */
    public synchronized void goOnFrom(int id) {
        nextId = id;
    }

    /** The number of updates that wait. */
    public synchronized int size() {
        return waiting.size();
    }

    /** Forgets all that waits. */
    synchronized void clear() {
        waiting.clear();
    }

    synchronized void allow(Iterable<String> types) {
        allowed.clear();
        types.forEach(allowed::add);
    }

    /** Tells of each new update, under this queue's lock. */
    synchronized void onNew(Consumer<Update> told) {
        onNew = told;
    }

    synchronized List<Update> snapshot() {
        return List.copyOf(waiting);
    }

    synchronized void forget(Update update) {
        waiting.remove(update);
    }

    /** Ends a poll that waits, with a conflict. */
    synchronized void endPoll() {
        poll++;
        notifyAll();
    }

    /**
     * What a poll gets: forgets what the offset confirms, then waits for an update.
     *
     * @throws ApiError where another poll ends this one
     */
    synchronized List<Update> take(int offset, int limit, Duration patience) throws ApiError, InterruptedException {
        poll++;
        notifyAll();
        int mine = poll;
        long until = System.nanoTime() + patience.toNanos();
        while (true) {
            List<Update> taken = next(offset, limit);
            long left = until - System.nanoTime();
            if (!taken.isEmpty() || left <= 0) {
                return taken;
            }
            wait(Math.max(1, left / 1_000_000));
            if (poll != mine) {
                throw ApiError.of(
                        409,
                        "Conflict: terminated by other getUpdates request; "
                                + "make sure that only one bot instance is running");
            }
        }
    }

    private List<Update> next(int offset, int limit) {
        if (offset < 0) {
            waiting.subList(0, Math.max(0, waiting.size() + offset)).clear();
        } else if (offset <= newest() + NEAR_FUTURE) {
            waiting.removeIf(update -> update.id() < offset);
        }
        return List.copyOf(waiting.subList(0, Math.min(limit, waiting.size())));
    }

    private int newest() {
        return nextId - 1;
    }

    private void add(Update update) {
        waiting.add(update);
        notifyAll();
        onNew.accept(update);
    }
}
