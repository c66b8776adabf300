package attache.channel.telegram;

import java.util.LinkedHashMap;
import java.util.Map;

/** Bounds how much a person may ask in a minute, so that nobody keeps the bot from the others. */
final class Bounds {

    private static final int MOST_PEOPLE = 20_000;
    private static final int SECONDS = 60;

    private final int most;
    private final Map<Long, Window> windows = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Window> eldest) {
            return size() > MOST_PEOPLE;
        }
    };

    /** @param most how many questions a minute may hold */
    Bounds(int most) {
        this.most = most;
    }

    /** What is to be done about a question. */
    enum Decision {
        ANSWER,
        /** It is the first one too many: the person is to be told. */
        TELL,
        /** The person has been told. */
        IGNORE
    }

    /** A minute of a person's, and how much they asked in it. */
    private record Window(long minute, int count) {}

    /**
     * Counts a question.
     *
     * @param seconds when it was asked, in seconds of the epoch; messages that had to wait are counted by when they were written
     */
    synchronized Decision count(long person, long seconds) {
        long minute = Math.floorDiv(seconds, SECONDS);
        Window before = windows.get(person);
        int count = before == null || before.minute < minute ? 1 : before.count + 1;
        windows.put(person, new Window(before == null ? minute : Math.max(before.minute, minute), count));
        return count <= most ? Decision.ANSWER : count == most + 1 ? Decision.TELL : Decision.IGNORE;
    }
}
