package attache.nlu;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the place of a text in a list of distinct ones. It looks at hashes before it looks at texts, since most of what a model
 * is asked for is not in it; and it takes a quarter of the room of a map.
 */
final class Index {

    private static final int NONE = -1;
    private static final long FREE = -1L;

    private final String[] texts;
    /** In each slot the hash of a text, and in the lower half its place. */
    private final long[] slots;

    private final int mask;

    Index(List<String> texts) {
        this.texts = texts.toArray(new String[0]);
        this.slots = new long[Integer.highestOneBit(Math.max(1, texts.size())) * 4];
        this.mask = slots.length - 1;
        Arrays.fill(slots, FREE);
        for (int place = 0; place < texts.size(); place++) {
            int hash = texts.get(place).hashCode();
            int slot = start(hash);
            while (slots[slot] != FREE) {
                slot = slot + 1 & mask;
            }
            slots[slot] = (long) hash << Integer.SIZE | place;
        }
    }

    /** The texts in their order; whoever asks for one of these very objects finds it soonest. */
    List<String> texts() {
        return Arrays.asList(texts);
    }

    /** The place of a text; negative where it is not in the list. */
    int find(String text) {
        int hash = text.hashCode();
        int slot = start(hash);
        while (slots[slot] != FREE) {
            int place = (int) slots[slot];
            if (slots[slot] >> Integer.SIZE == hash && texts[place].equals(text)) {
                return place;
            }
            slot = slot + 1 & mask;
        }
        return NONE;
    }

    private int start(int hash) {
        int spread = hash * 0x9E3779B9;
        return (spread ^ spread >>> 15) & mask;
    }
}
