package attache.channel.telegram;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How the channel runs.
 *
 * @param api where the Bot API is, without a path
 * @param webhook where Telegram delivers updates; empty for long polling
 * @param host the address to listen at
 * @param port where the webhook listens; 0 for any free port
 * @param adminPort where health and metrics are asked for, on loopback; 0 for any free port
 * @param data the folder of the store
 * @param retention how long a conversation that nobody goes on with is kept
 * @param logText whether the log may hold what people write
 * @param pollTime how long Telegram may hold a poll back
 * @param callTime how long any other call may take
 * @param retryTime the longest wait before a call that failed is tried again
 * @param mostWaiting how many updates and messages may wait before no more updates are taken in
 * @param questionsPerMinute how much one person may ask in a minute
 */
public record Settings(
        String token,
        URI api,
        Optional<Webhook> webhook,
        String host,
        int port,
        int adminPort,
        Path data,
        Duration retention,
        boolean logText,
        Duration pollTime,
        Duration callTime,
        Duration retryTime,
        int mostWaiting,
        int questionsPerMinute) {

    /** The address that Telegram is told, and the secret that it must know. */
    public record Webhook(URI url, String secret) {

        @Override
        public String toString() {
            return "Webhook[" + url + "]";
        }
    }

    int apiPort() {
        return api.getPort() >= 0 ? api.getPort() : api.getScheme().equals("https") ? 443 : 80;
    }

    /** All but the secrets. */
    @Override
    public String toString() {
        return "Settings[api=" + api + ", webhook=" + webhook + ", data=" + data + "]";
    }
}
