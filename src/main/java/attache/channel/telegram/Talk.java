package attache.channel.telegram;

import attache.dialogue.Answerer;
import attache.dialogue.Guide;
import attache.storage.Store;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.telegram.telegrambots.meta.api.objects.Update;

/** What the bot does about updates, put together: a line in {@link #dispatcher} for each kind that it deals with. */
final class Talk {

    /** The kinds of updates that Telegram is asked for: those of the lines in {@link #dispatcher}. */
    static final List<String> KINDS = List.of("message", "my_chat_member");

    private static final int EXAMPLES = 3;

    private final Chats chats;
    private final MessageHandler messages;

    Talk(Answerer answerer, Guide guide, Identity identity, Store store) {
        Texts texts = new Texts();
        this.chats = new Chats(store);
        this.messages =
                new MessageHandler(answerer, new ReplyPage(texts, guide), texts, values(guide), identity, chats);
    }

    private static Map<String, String> values(Guide guide) {
        String examples = guide.topics().stream()
                .flatMap(topic -> topic.questions().stream().limit(1))
                .limit(EXAMPLES)
                .map(question -> "• " + Html.escaped(question))
                .collect(Collectors.joining("\n"));
        return Map.of(
                "examples", examples, "title", Html.escaped(guide.title()), "credit", Html.escaped(guide.credit()));
    }

    /** @param api sends what is not worth keeping, such as that the bot is typing */
    Dispatcher dispatcher(Function<JsonCall, CompletableFuture<CallResult>> api, ScheduledExecutorService timer) {
        return new Dispatcher(List.of(
                new Dispatcher.Kind(Update::hasMessage, new Typing(messages, api, timer)),
                new Dispatcher.Kind(Update::hasMyChatMember, new MembershipHandler(chats))));
    }

    /** Tells who sent an update that something went wrong with it. */
    UpdateHandler apology() {
        return messages::apologize;
    }
}
