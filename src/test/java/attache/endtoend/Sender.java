package attache.endtoend;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Posts requests made beforehand over connections that are kept, one request at a time on each, all on one thread:
 * light, for it shares the machine with what it measures.
 */
final class Sender {

    private final List<List<byte[]>> lanes;
    private final double perSecond;
    private final List<Connection> open = new ArrayList<>();
    private final long[] micros;
    private long start;
    private int done;
    private int refused;

    private Sender(List<List<byte[]>> lanes, double perSecond) {
        this.lanes = lanes;
        this.perSecond = perSecond;
        this.micros = new long[lanes.stream().mapToInt(List::size).sum()];
    }

    /**
     * What came of it.
     *
     * @param seconds from the first request to the last answer
     * @param refused answers 503, each of which was asked again after the time that it gave
     * @param start when the first request went out, by {@link System#nanoTime}
     */
    record Result(int requests, double seconds, int refused, long start, long[] micros) {

        double perSecond() {
            return requests / seconds;
        }

        /** The time in ms within which a share of the requests was answered. */
        double within(double share) {
            return micros[(int) Math.min(micros.length - 1L, Math.round(share * micros.length))] / 1000.0;
        }
    }

    /**
     * Posts them all.
     *
     * @param lanes what goes out over each connection, in order
     * @param perSecond how many in all a second, evenly; 0 for as many as are answered. A request that could not go
     *     out when it was due counts from then
     */
    static Result post(int port, List<List<byte[]>> lanes, double perSecond) throws IOException {
        return new Sender(lanes, perSecond).run(port);
    }

    private Result run(int port) throws IOException {
        try (Selector selector = Selector.open()) {
            for (int lane = 0; lane < lanes.size(); lane++) {
                open.add(new Connection(selector, port, lane));
            }
            start = System.nanoTime();
            long last = start;
            while (done < micros.length) {
                for (Connection connection : open) {
                    connection.sendWhatIsDue();
                }
                selector.select(perSecond == 0 && refused == 0 ? 100 : 1);
                for (SelectionKey key : selector.selectedKeys()) {
                    ((Connection) key.attachment()).receive();
                }
                selector.selectedKeys().clear();
                last = System.nanoTime();
            }
            Arrays.sort(micros);
            return new Result(done, (last - start) / 1e9, refused, start, micros);
        } finally {
            for (Connection connection : open) {
                connection.channel.close();
            }
        }
    }

    /** When a request of a lane is due. */
    private long due(int lane, int index) {
        return perSecond == 0 ? 0 : start + (long) ((index * (long) lanes.size() + lane) / perSecond * 1e9);
    }

    private final class Connection {

        private final SocketChannel channel;
        private final int lane;
        private final ByteBuffer in = ByteBuffer.allocate(16_384);
        private int next;
        private boolean waits;
        private long sent;
        private long notBefore;

        Connection(Selector selector, int port, int lane) throws IOException {
            this.lane = lane;
            channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, this);
        }

        void sendWhatIsDue() throws IOException {
            if (waits || next == lanes.get(lane).size()) {
                return;
            }
            long now = System.nanoTime();
            long due = due(lane, next);
            if (now < due || now < notBefore) {
                return;
            }
            sent = perSecond == 0 ? now : due;
            waits = true;
            ByteBuffer out = ByteBuffer.wrap(lanes.get(lane).get(next));
            while (out.hasRemaining()) {
                channel.write(out);
            }
        }

        void receive() throws IOException {
            if (channel.read(in) < 0) {
                throw new EOFException("the connection was closed after " + done + " answers");
            }
            int end = endOfHead();
            if (end < 0) {
                return;
            }
            String head = new String(in.array(), 0, end, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            if (in.position() < end + number(head, "content-length:")) {
                return;
            }
            in.clear();
            waits = false;
            answered(Integer.parseInt(head.substring(9, 12)), head);
            sendWhatIsDue();
        }

        private void answered(int status, String head) throws IOException {
            if (status == 503) {
                refused++;
                notBefore = System.nanoTime() + TimeUnit.SECONDS.toNanos(number(head, "retry-after:"));
            } else if (status == 200) {
                micros[done++] = (System.nanoTime() - sent) / 1000;
                next++;
            } else {
                throw new IOException("answered with " + status);
            }
        }

        private int endOfHead() {
            byte[] bytes = in.array();
            for (int i = 3; i < in.position(); i++) {
                if (bytes[i] == '\n' && bytes[i - 2] == '\n') {
                    return i + 1;
                }
            }
            return -1;
        }

        private static int number(String head, String name) {
            int at = head.indexOf(name);
            if (at < 0) {
                return 0;
            }
            int end = head.indexOf('\r', at);
            return Integer.parseInt(head.substring(at + name.length(), end).trim());
        }
    }
}
