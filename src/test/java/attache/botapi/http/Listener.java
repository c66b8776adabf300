package attache.botapi.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An HTTP/1.1 server on loopback with a thread a connection: it can be closed and opened again on the same port, and
 * cuts a connection wherever it is told to.
 */
public final class Listener implements AutoCloseable {

    private final Responder responder;
    private final Map<Socket, Thread> connections = new ConcurrentHashMap<>();
    private ServerSocket server;
    private Thread accepting;
    private int port;

    /** A server that is still closed, and answers by this responder. */
    public Listener(Responder responder) {
        this.responder = responder;
    }

    /** Opens the server, on the same port as before where it was open once. */
    public synchronized void open() {
        try {
            ServerSocket opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 512);
            server = opened;
            port = opened.getLocalPort();
            accepting = new Thread(() -> accept(opened), "bot-api accepts");
            accepting.setDaemon(true);
            accepting.start();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The port that the server listens on. */
    public synchronized int port() {
        return port;
    }

    /** The number of connections that are open. */
    public int connections() {
        return connections.size();
    }

    /** Closes the server and cuts every connection. */
    @Override
    public synchronized void close() {
        if (server == null) {
            return;
        }
        quietly(server);
        server = null;
        // Until the thread is out of its call, the system may still take connections in.
        ended(accepting);
        connections.forEach((socket, thread) -> {
            reset(socket);
            thread.interrupt();
        });
        connections.clear();
    }

    private void accept(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                Socket socket = opened.accept();
                Thread thread = new Thread(() -> serve(socket), "bot-api connection");
                thread.setDaemon(true);
                connections.put(socket, thread);
                // A connection that came in while the server was closing is not in what close() went through.
                if (opened.isClosed()) {
                    reset(socket);
                }
                thread.start();
            } catch (IOException closed) {
                if (!opened.isClosed()) {
                    throw new UncheckedIOException(closed);
                }
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 16_384);
            for (Message request = Message.read(in); request != null; request = Message.read(in)) {
                socket.getOutputStream().write(responder.answer(request).encoded());
                if (request.isLast()) {
                    return;
                }
            }
        } catch (Cut cut) {
            cut(socket, cut.first());
        } catch (IOException | InterruptedException gone) {
            reset(socket);
        } finally {
            connections.remove(socket);
        }
    }

    private static void cut(Socket socket, byte[] first) {
        try {
            socket.getOutputStream().write(first);
        } catch (IOException alreadyCut) {
            // Which is what was wanted.
        }
        reset(socket);
    }

    /** Closes with a reset, so that the other side does not take it for the end of an answer. */
    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException alreadyClosed) {
            // Which is what was wanted.
        }
        quietly(socket);
    }

    private static void ended(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void quietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception alreadyClosed) {
            // Which is what was wanted.
        }
    }
}
