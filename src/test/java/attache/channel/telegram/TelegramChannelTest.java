package attache.channel.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import attache.storage.Change;
import attache.storage.Mailbox;
import attache.storage.MemoryStore;
import attache.storage.StoredContexts;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TelegramChannelTest {

    private final Clock clock = Clock.systemUTC();
    private final MemoryStore store = new MemoryStore();

    @Test
    void a_start_that_finds_its_port_taken_has_sent_nothing() throws Exception {
        Change change = new Change();
        JsonCall call = JsonCall.of("sendmessage").to("7").with("text", "left by the run before");
        new Mailbox(store, "outbox", clock).add(change, "7", call.bytes());
        store.apply(change).join();
        AtomicInteger calls = new AtomicInteger();
        InetAddress loopback = InetAddress.getLoopbackAddress();
        HttpServer telegram = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
        telegram.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.close();
        });
        telegram.start();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Settings settings = SettingsReader.read(
                    Map.of(
                            "TELEGRAM_BOT_TOKEN",
                            "12345:AAbbCCddEEffGGhhIIjjKKllMMnnOO",
                            "TELEGRAM_API_URL",
                            "http://127.0.0.1:" + telegram.getAddress().getPort(),
                            "ATTACHE_ADMIN_PORT",
                            Integer.toString(taken.getLocalPort())),
                    Path.of("data"));
            assertThrows(
                    IOException.class,
                    () -> TelegramChannel.start(
                            settings,
                            store,
                            new StoredContexts(store, clock),
                            null,
                            language -> null,
                            clock,
                            new PrintStream(PrintStream.nullOutputStream())));
            Thread.sleep(500);
        } finally {
            telegram.stop(0);
        }
        assertEquals(0, calls.get());
        assertEquals(1, store.size("outbox"));
    }
}
