package attache.channel.telegram;

import java.time.Duration;
import java.util.Set;

/** What is to be done about a call of the outbox, by what came of it. */
sealed interface Verdict {

    /** It is done with, as it was sent or no longer matters. */
    record Settled() implements Verdict {}

    /** The same again, after a while. */
    record Again() implements Verdict {}

    /** The same again, when the chat has waited. */
    record Wait(Duration time) implements Verdict {}

    /** At once in another form. */
    record Instead(JsonCall call) implements Verdict {}

    /** To the chat that took the place of the one called for. */
    record Move(String chat) implements Verdict {}

    /** The chat takes no messages any more. */
    record Dead() implements Verdict {}

    /** It can never be sent. */
    record Hopeless() implements Verdict {}

    /** What Telegram says where a chat is gone for good, with another code than 403. */
    Set<String> GONE = Set.of("chat not found", "user is deactivated", "bot was kicked", "group chat was deleted");

    /** What Telegram says where a message is not there to be changed. */
    Set<String> NOT_TO_EDIT = Set.of("message to edit not found", "message can't be edited");

    Duration SHORT = Duration.ofSeconds(1);

    static Verdict of(JsonCall call, CallResult result) {
        if (result instanceof CallResult.Done) {
            return new Settled();
        }
        return result instanceof CallResult.Refused refused ? of(call, refused) : new Again();
    }

    private static Verdict of(JsonCall call, CallResult.Refused refused) {
        if (refused.code() == 429) {
            return new Wait(refused.retryAfter().orElse(SHORT));
        }
        if (refused.code() >= 500 || refused.code() == 401 || refused.code() == 409) {
            return new Again();
        }
        if (refused.movedTo().isPresent()) {
            return new Move(Long.toString(refused.movedTo().getAsLong()));
        }
        if (refused.code() == 403 || GONE.stream().anyMatch(refused::says)) {
            return new Dead();
        }
        if (refused.says("message is not modified") || refused.says("query is too old")) {
            return new Settled();
        }
        if (refused.says("can't parse entities") && call.has("parse_mode")) {
            return new Instead(call.without("parse_mode").with("text", Html.plain(call.text("text"))));
        }
        if (call.getMethod().equals("editmessagetext") && NOT_TO_EDIT.stream().anyMatch(refused::says)) {
            return new Instead(call.as("sendmessage").without("message_id"));
        }
        if (refused.says("message thread not found") && call.has("message_thread_id")) {
            return new Instead(call.without("message_thread_id"));
        }
        if (refused.says("repl") && call.has("reply_parameters")) {
            return new Instead(call.without("reply_parameters"));
        }
        return new Hopeless();
    }
}
