package attache.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.botapi.BotApiServer;
import attache.botapi.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Looks through all that the bots of this run printed and kept; its name puts it behind the others. */
@Timeout(120)
class WhatIsSecretIT {

    @Test
    void the_token_and_the_secret_are_nowhere() throws IOException {
        provoke();

        List<Path> files = files();

        assertTrue(files.stream().anyMatch(file -> file.endsWith("bot.err")), files.toString());
        assertTrue(files.stream().anyMatch(file -> file.endsWith("metrics.txt")), files.toString());
        assertTrue(files.stream().anyMatch(file -> file.toString().contains("/data/")), files.toString());
        String secretPart = BotApiServer.TOKEN.substring(BotApiServer.TOKEN.indexOf(':') + 1);
        assertEquals(List.of(), holding(files, secretPart));
        assertEquals(List.of(), holding(files, Stage.SECRET));
    }

    @Test
    void what_is_somewhere_is_found() throws IOException {
        Path file = Files.createDirectories(Stage.ROOT).resolve("found.txt");
        Files.writeString(file, "é\u0000 GET /bot" + BotApiServer.TOKEN + "/getMe");

        assertEquals(List.of(file), holding(List.of(file), BotApiServer.TOKEN));
        Files.delete(file);
    }

    /** What is most likely to show the address of a call: each way in which one can fail. */
    private static void provoke() throws IOException {
        try (Stage stage = Stage.polling("secret").start()) {
            stage.server().faults().next(1, "sendMessage", call -> call.chat() == 1, Fault.html(502));
            stage.server().faults().next(1, "sendMessage", call -> call.chat() == 1, Fault.cutBefore());
            stage.server().faults().next(1, "sendMessage", call -> call.chat() == 1, Fault.json("<"));
            stage.server().faults().next(1, "sendMessage", call -> call.chat() == 1, Fault.error(404, "Not Found"));
            stage.person(1).says("Who liberated Zeebrugge?");
            Stage.until("the faults", () -> stage.server().faults().left() == 0);
            stage.isWell(2);
            stage.server().goAway();
            stage.person(3).says("Who liberated Zeebrugge?");
            stage.bot().awaitLine("level=(warn|error).*([Cc]onnect|[Nn]etwork)");
        }
        try (Stage stage = Stage.polling("secret-wrong")) {
            String other = "700100201:" + BotApiServer.TOKEN.substring(BotApiServer.TOKEN.indexOf(':') + 1);
            stage.with("TELEGRAM_BOT_TOKEN", other)
                    .with("TELEGRAM_API_URL", stage.server().url());
            BotProcess bot = stage.launch();
            bot.awaitLine("401|[Uu]nauthorized|TELEGRAM_BOT_TOKEN");
            bot.close();
        }
        try (Stage stage = Stage.polling("secret-nowhere").with("TELEGRAM_API_URL", "http://nowhere.invalid:1")) {
            BotProcess bot = stage.launch();
            bot.awaitLine("level=(warn|error)");
            bot.close();
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Stage.ROOT)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static List<Path> holding(List<Path> files, String secret) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : files) {
            // One byte a character, so that binary files are looked through, too.
            if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(secret)) {
                found.add(file);
            }
        }
        return found;
    }
}
