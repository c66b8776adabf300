package attache.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Serves a few routes on one port of one address. */
public final class HttpServer implements AutoCloseable {

    private static final int MOST_THREADS = 12;
    private static final int WAITING_CONNECTIONS = 256;
    private static final long IDLE_MILLIS = TimeUnit.SECONDS.toMillis(60);
    private static final int MOST_HEADER_BYTES = 8192;

    private final Server server;
    private final ServerConnector connector;

    private HttpServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Starts serving.
     *
     * @param host the address to listen at
     * @param port the port, or 0 for any free one
     * @throws IOException where the address or the port cannot be had
     */
    public static HttpServer start(String name, String host, int port, List<Route> routes) throws IOException {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 2);
        threads.setName(name);
        threads.setDaemon(true);
        Server server = new Server(threads);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MILLIS);
        connector.setAcceptQueueSize(WAITING_CONNECTIONS);
        server.addConnector(connector);
        server.setHandler(new Routes(routes));
        HttpServer started = new HttpServer(server, connector);
        try {
            server.start();
        } catch (Exception failure) {
            started.close();
            String why = failure instanceof IOException ? failure.getMessage() : failure.toString();
            throw new IOException(
                    "Nothing can listen at " + new InetSocketAddress(host, port) + " (" + why + ")", failure);
        }
        return started;
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(false);
        configuration.setRequestHeaderSize(MOST_HEADER_BYTES);
        return configuration;
    }

    /** The port that it listens at. */
    public int port() {
        return connector.getLocalPort();
    }

    /** Takes no further connection; requests that are being answered go on. */
    public void stopAccepting() {
        connector.close();
    }

    /** Ends at once, and with it what is not answered yet. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("The server does not end", failure);
        }
    }
}
