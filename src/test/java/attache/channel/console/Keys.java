package attache.channel.console;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Presses keys, each time once the screen shows what they wait for; after the last one nobody hangs up. */
final class Keys extends InputStream {

    private record Step(String awaited, byte[] keys) {}

    private final Deque<Step> steps = new ArrayDeque<>();
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private byte[] pressed = {};
    private int next;
    private int seen;

    /** Presses the keys once the screen shows a text, after where it showed the one before. */
    Keys once(String awaited, String keys) {
        steps.add(new Step(awaited, keys.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    ByteArrayOutputStream screen() {
        return screen;
    }

    @Override
    public int read() {
        try {
            while (next == pressed.length) {
                advance();
            }
            return pressed[next++] & 0xFF;
        } catch (InterruptedException closed) {
            return -1;
        }
    }

    /** One key at a time, as a person presses them. */
    @Override
    public int read(byte[] buffer, int offset, int length) {
        int key = read();
        if (key < 0) {
            return -1;
        }
        buffer[offset] = (byte) key;
        return 1;
    }

    private void advance() throws InterruptedException {
        if (steps.isEmpty()) {
            Thread.sleep(Long.MAX_VALUE);
        }
        Step step = steps.remove();
        int at = screen.toString(StandardCharsets.UTF_8).indexOf(step.awaited(), seen);
        while (at < 0) {
            Thread.sleep(5);
            at = screen.toString(StandardCharsets.UTF_8).indexOf(step.awaited(), seen);
        }
        seen = at + step.awaited().length();
        pressed = step.keys();
        next = 0;
    }
}
