package attache.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.botapi.Fault;
import attache.botapi.Sent;
import attache.botapi.http.Message;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Starting, stopping and watching the bot. */
@Timeout(120)
class RunningIT {

    private static final Duration STOP = Duration.ofSeconds(5);
    private static final Set<Integer> ENDED_AS_ASKED = Set.of(0, 143);

    @Test
    void a_stop_by_polling_loses_nothing_and_the_conversation_goes_on() throws IOException {
        try (Stage stage = Stage.polling("stop-polling").start()) {
            stopsAndGoesOn(stage);
        }
    }

    @Test
    void a_stop_with_a_webhook_loses_nothing_and_leaves_it_set() throws IOException {
        try (Stage stage = Stage.webhook("stop-webhook").start()) {
            stopsAndGoesOn(stage);
            assertEquals(List.of(), stage.server().journal().calls("deleteWebhook"));
        }
    }

    private static void stopsAndGoesOn(Stage stage) throws IOException {
        stage.person(1).says("How much did Belgium export to Canada in 2006?");
        stage.sent(1, 1);
        stage.server().faults().always(call -> call.chat() >= 100, Fault.slow(Duration.ofMillis(300)));
        for (int i = 0; i < 60; i++) {
            stage.person(100 + i % 20).says(Ask.ALL.get(i / 20).question());
        }
        stage.server().journal().await("work to be under way", BotProcess.PATIENCE, now -> now.accepted() > 5);

        int status = stage.bot().terminate(STOP);
        assertTrue(ENDED_AS_ASKED.contains(status), "exit status " + status);
        stage.server().faults().clear();
        stage.start();

        stage.person(1).says("and Canada?");
        assertTrue(stage.sent(1, 2).get(1).text().contains("2.84 billion"));
        for (int i = 100; i < 120; i++) {
            List<Integer> answered = stage.sent(i, 3).stream()
                    .map(sent -> Ask.answeredBy(sent.text()))
                    .toList();
            assertEquals(List.of(0, 1, 2), answered);
        }
        assertEquals(62, stage.server().journal().accepted(), "no message is doubled by a stop");
    }

    @Test
    void a_stop_does_not_wait_for_a_server_that_is_gone() throws IOException {
        try (Stage stage = Stage.polling("stop-away").start()) {
            stage.isWell(1);
            stage.server().goAway();
            stage.bot().awaitLine("level=(warn|error)");

            int status = stage.bot().terminate(STOP);

            assertTrue(ENDED_AS_ASKED.contains(status), "exit status " + status);
        }
    }

    @Test
    void a_start_without_network_waits_for_it() throws IOException {
        try (Stage stage = Stage.polling("start-away")) {
            stage.server().goAway();
            stage.start();
            assertEquals(503, stage.status("/readyz"));

            stage.server().comeBack();

            stage.isWell(1);
            Stage.until("the bot to be ready", () -> stage.status("/readyz") == 200);
        }
    }

    @Test
    void a_start_with_a_webhook_and_without_network_waits_for_it() throws IOException {
        try (Stage stage = Stage.webhook("start-away-webhook")) {
            stage.server().goAway();
            stage.start();
            assertEquals(503, stage.status("/readyz"));

            stage.server().comeBack();

            stage.isWell(1);
            assertEquals(Stage.HOOK, stage.server().webhookUrl());
            Stage.until("the bot to be ready", () -> stage.status("/readyz") == 200);
        }
    }

    @Test
    void health_and_metrics_say_what_is() throws IOException {
        try (Stage stage = Stage.polling("watched").start()) {
            stage.isWell(1);
            stage.isWell(2);

            Message health = stage.admin("/healthz");
            assertEquals(200, health.status());
            assertTrue(health.text().contains("poll") && health.text().contains("store"), health.text());
            assertTrue(health.text().contains("queue"), health.text());
            assertEquals(200, stage.status("/readyz"));
            assertEquals(404, stage.status("/hook"));
            Message metrics = stage.admin("/metrics");
            assertTrue(metrics.header("content-type").startsWith("text/plain"), metrics.header("content-type"));
            assertTrue(metrics.text().contains("# TYPE attache_updates_received"), metrics.text());
            assertEquals(2, stage.count("attache_updates_received_total"));
            assertEquals(2, stage.count("attache_messages_sent_total"));
        }
    }

    @Test
    void a_person_s_words_are_in_no_log() throws IOException {
        try (Stage stage = Stage.polling("quiet").start()) {
            stage.person(1).says("Who liberated Zeebrugge, the pelican asks?");
            List<Sent> sent = stage.sent(1, 1);

            String log = String.join("\n", stage.bot().lines());
            assertTrue(!log.contains("pelican") && !log.contains(sent.get(0).text()), log);
        }
    }

    @Test
    void both_ports_listen_on_loopback_alone() throws IOException {
        try (Stage stage = Stage.webhook("loopback").start()) {
            for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                for (InetAddress address : Collections.list(card.getInetAddresses())) {
                    assertEquals(
                            address.isLoopbackAddress() && !isSix(address),
                            listens(address, stage.ready().port()));
                    assertEquals(
                            address.isLoopbackAddress() && !isSix(address),
                            listens(address, stage.ready().admin()));
                }
            }
        }
    }

    @Test
    void a_second_bot_on_the_same_data_is_turned_away() throws IOException {
        try (Stage stage = Stage.polling("twice").start()) {
            BotProcess second = stage.launch();

            assertEquals(5, second.await(BotProcess.PATIENCE), second.lines().toString());
            stage.isWell(1);
        }
    }

    @Test
    void a_setting_that_is_missing_or_wrong_stops_the_start_with_what_to_do() throws IOException {
        try (Stage stage = Stage.webhook("settings")) {
            stage.with("TELEGRAM_BOT_TOKEN", null).with("ATTACHE_WEBHOOK_SECRET", null);
            stage.with("ATTACHE_POLL_SECONDS", "soon");

            BotProcess bot = stage.launch();

            assertEquals(3, bot.await(BotProcess.PATIENCE));
            String said = String.join("\n", bot.lines());
            assertTrue(said.contains("TELEGRAM_BOT_TOKEN") && said.contains("ATTACHE_WEBHOOK_SECRET"), said);
            assertTrue(said.contains("ATTACHE_POLL_SECONDS"), said);
        }
    }

    private static boolean listens(InetAddress address, int port) {
        try (Socket socket = new Socket(address, port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    private static boolean isSix(InetAddress address) {
        return address instanceof java.net.Inet6Address;
    }
}
