package attache.endtoend;

import attache.botapi.Call;
import attache.botapi.Chat;
import attache.botapi.Person;
import attache.botapi.Transcript;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plays what people do, a line each, and writes down what comes of it. The lines are: {@code > text} to write,
 * {@code reply "words": text} to reply to the newest message that holds the words, {@code edit "words": text} to
 * change one's own, {@code press "button"}, {@code inline "text"} and {@code guest "text"}, {@code send kind},
 * {@code @ person language} and {@code @ person language group} to go on as somebody else or somewhere else, with
 * {@code topic n} behind it, and {@code #} for a remark.
 */
final class Visit {

    private static final Pattern QUOTED = Pattern.compile("(\\w+) \"(.*?)\"(?:: (.*))?");
    private static final Pattern WHO = Pattern.compile("@ (\\d+) (\\w\\w)(?: (-\\d+))?(?: topic (\\d+))?");

    private final Stage stage;
    private final Transcript transcript;
    private final int number;
    private final List<String> written = new ArrayList<>();
    private Person person;
    private long topic;
    private int updates;

    /** @param number another one for each visit to the same bot, whose people and groups do not know each other */
    Visit(Stage stage, int number) throws IOException {
        this.stage = stage;
        this.number = number;
        this.updates = (int) stage.count("attache_updates_handled_total");
        this.transcript = new Transcript(stage.server());
    }

    /** Plays a script, of which the lines that the bot says are passed over, and gives it with those that it says now. */
    String play(List<String> script) throws IOException {
        for (String line : script) {
            boolean isPlayed = line.matches("(> |@ |# |#$|reply |edit |press |inline |guest |send ).*");
            if (isPlayed) {
                if (!line.startsWith("#") && !line.startsWith("@") && !written.isEmpty()) {
                    written.add("");
                }
                written.add(line);
                int before = stage.server().journal().calls().size();
                if (act(line)) {
                    awaitQuiet();
                    List<Call> calls = stage.server().journal().calls();
                    List<String> said = transcript.lines(calls.subList(before, calls.size()));
                    written.addAll(said.isEmpty() ? List.of("< (nothing)") : said);
                }
            }
        }
        boolean leaks = stage.server().journal().calls().stream()
                .anyMatch(call -> call.parameters().has("attache"));
        if (leaks) {
            throw new AssertionError("Telegram gets to see what is the outbox's own");
        }
        // How sure the bot is changes a little whenever it is trained anew.
        return String.join("\n", written).replaceAll("\\b0\\.\\d{3}\\b", "0.…") + "\n";
    }

    /** Does what a line says; false where that is nothing that the bot gets to know. */
    private boolean act(String line) {
        if (line.startsWith("#")) {
            return false;
        }
        if (line.startsWith("@")) {
            become(line);
            return false;
        }
        if (line.startsWith("> ")) {
            say(line.substring(2));
        } else if (line.startsWith("send ")) {
            person.sends(line.substring(5));
        } else {
            Matcher quoted = QUOTED.matcher(line);
            if (!quoted.matches()) {
                throw new IllegalArgumentException(line);
            }
            act(quoted.group(1), quoted.group(2), quoted.group(3));
        }
        updates++;
        return true;
    }

    private void act(String verb, String words, String text) {
        switch (verb) {
            case "reply" -> person.replies(message(words, true), text);
            case "edit" -> person.edits(message(words, false), text);
            case "press" -> press(words);
            case "inline" -> person.asksInline(words, text == null ? "" : text);
            case "guest" -> person.callsGuest(words);
            default -> throw new IllegalArgumentException(verb);
        }
    }

    private void become(String line) {
        Matcher who = WHO.matcher(line);
        if (!who.matches()) {
            throw new IllegalArgumentException(line);
        }
        person = stage.server().person(1000L * number + Long.parseLong(who.group(1)), who.group(2));
        if (who.group(3) != null) {
            long id = Long.parseLong(who.group(3)) - 1000L * number;
            Chat group = stage.server().chat(id);
            person = person.in(group == null ? stage.server().group(id, "supergroup") : group);
        }
        topic = who.group(4) == null ? 0 : Long.parseLong(who.group(4));
    }

    private void say(String text) {
        if (topic == 0) {
            person.says(text);
        } else {
            person.saysIn(topic, text);
        }
    }

    private void press(String button) {
        for (int id = person.lastMessage(); id > 0; id--) {
            JsonNode message = person.chat().message(id);
            for (JsonNode row : message == null ? List.<JsonNode>of() : rows(message)) {
                for (JsonNode each : row) {
                    if (each.path("text").asText().replace(" ✓", "").equals(button)) {
                        person.presses(id, each.path("callback_data").asText());
                        return;
                    }
                }
            }
        }
        // A button of a message of long ago, whose data is of another version.
        person.presses(person.lastMessage(), button);
    }

    private static List<JsonNode> rows(JsonNode message) {
        List<JsonNode> rows = new ArrayList<>();
        message.path("reply_markup").path("inline_keyboard").forEach(rows::add);
        return rows;
    }

    private int message(String words, boolean ofBots) {
        for (int id = person.lastMessage(); id > 0; id--) {
            JsonNode message = person.chat().message(id);
            if (message != null
                    && (ofBots || !message.at("/from/is_bot").asBoolean())
                    && message.path("text").asText().contains(words)) {
                return id;
            }
        }
        throw new IllegalArgumentException("no message holds \"" + words + "\"");
    }

    /** Waits until the bot has dealt with all that was done. */
    private void awaitQuiet() throws IOException {
        long end = System.nanoTime() + BotProcess.PATIENCE.toNanos();
        while (stage.count("attache_updates_handled_total") < updates || stage.count("attache_outbox_depth") > 0) {
            if (System.nanoTime() > end) {
                throw new AssertionError("the bot is not done with " + written);
            }
            LockSupport.parkNanos(10_000_000);
        }
    }
}
