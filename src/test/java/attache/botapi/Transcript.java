package attache.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Shows calls of the bot as people see what comes of them. */
public final class Transcript {

    /** What Telegram's applications show at once, whatever else the bot does. */
    private static final List<String> FIRST = List.of("answercallbackquery");

    private static final List<String> UNSEEN = List.of(
            "getupdates", "getme", "deletewebhook", "setwebhook", "sendchataction", "getmycommands", "setmycommands");

    private final BotApiServer server;

    /** @param server where the calls came in */
    public Transcript(BotApiServer server) {
        this.server = server;
    }

    /** The lines of some calls; none for those that nobody sees. */
    public List<String> lines(List<Call> calls) {
        return calls.stream()
                .sorted(Comparator.comparing((Call call) -> !FIRST.contains(call.method())))
                .filter(call -> !UNSEEN.contains(call.method()))
                .filter(call -> !call.method().matches("[gs]etmy.*"))
                .flatMap(call -> lines(call).stream())
                .toList();
    }

    private List<String> lines(Call call) {
        try {
            Parameters given = call.parameters();
            return switch (call.method()) {
                case "sendmessage" -> message(prefix(call), given.text("text"), given.text("parse_mode"), given);
                case "editmessagetext" -> message("(changed) ", given.text("text"), given.text("parse_mode"), given);
                case "editmessagereplymarkup" -> message("(changed buttons)", "", "", given);
                case "senddocument" -> List.of("< (file) " + given.text("caption"));
                case "answercallbackquery" -> note(given);
                case "answerinlinequery" -> results(given);
                case "answerguestquery" ->
                    content("< (as a guest) ", given.json("result").path("input_message_content"));
                default -> List.of("< (" + call.method() + ")");
            };
        } catch (ApiError refused) {
            throw new IllegalStateException(call + ": " + refused.getMessage(), refused);
        }
    }

    private String prefix(Call call) throws ApiError {
        StringBuilder prefix = new StringBuilder();
        if (call.parameters().has("message_thread_id")) {
            prefix.append("(in topic ")
                    .append(call.parameters().text("message_thread_id"))
                    .append(") ");
        }
        JsonNode reply = call.parameters().json("reply_parameters");
        if (reply.isObject()) {
            JsonNode target =
                    server.chat(call.chat()).message(reply.path("message_id").asInt());
            prefix.append("(to “")
                    .append(beginning(target.path("text").asText()))
                    .append("”) ");
        }
        return prefix.toString();
    }

    private static String beginning(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= 40 ? line : line.substring(0, 39) + "…";
    }

    private static List<String> note(Parameters given) {
        String how = given.isSet("show_alert") ? "(alert) " : "(note) ";
        return given.has("text") ? List.of("< " + how + given.text("text")) : List.of();
    }

    private static List<String> message(String prefix, String html, String mode, Parameters given) throws ApiError {
        List<String> lines = new ArrayList<>(text("< " + prefix, html, mode));
        for (JsonNode row : given.json("reply_markup").path("inline_keyboard")) {
            lines.add(StreamSupport.stream(row.spliterator(), false)
                    .map(button -> button.path("text").asText()
                            + (button.has("url") ? " → " + button.get("url").asText() : ""))
                    .collect(Collectors.joining(" | ", "  [ ", " ]")));
        }
        return lines;
    }

    private static List<String> text(String prefix, String source, String mode) throws ApiError {
        Html.Formatted formatted = Texts.read(source.isEmpty() ? "-" : source, mode, 4096);
        String shown = source.isEmpty() ? "" : formatted.text();
        List<String> lines = new ArrayList<>();
        int at = 0;
        for (String line : shown.split("\n", -1)) {
            String mark = quoted(formatted.entities(), at) ? "  ┃ " : "  ";
            lines.add(lines.isEmpty() ? prefix + line : line.isEmpty() ? "" : mark + line);
            at += line.length() + 1;
        }
        return lines;
    }

    private static boolean quoted(JsonNode entities, int at) {
        return StreamSupport.stream(entities.spliterator(), false)
                .filter(entity -> entity.get("type").asText().contains("blockquote"))
                .anyMatch(entity -> at >= entity.get("offset").asInt()
                        && at
                                < entity.get("offset").asInt()
                                        + entity.get("length").asInt());
    }

    private static List<String> results(Parameters given) throws ApiError {
        List<String> lines = new ArrayList<>();
        for (JsonNode result : given.json("results")) {
            lines.add("< * " + result.path("title").asText());
            lines.add("    " + result.path("description").asText());
        }
        String next = given.has("next_offset") ? ", more from " + given.text("next_offset") : "";
        lines.add("  (" + (given.isSet("is_personal") ? "personal, " : "") + "kept for " + given.text("cache_time")
                + " s" + next + ")");
        lines.add("  [ " + given.json("button").path("text").asText() + " ]");
        return lines;
    }

    private static List<String> content(String prefix, JsonNode content) throws ApiError {
        return text(
                prefix,
                content.path("message_text").asText(),
                content.path("parse_mode").asText());
    }
}
