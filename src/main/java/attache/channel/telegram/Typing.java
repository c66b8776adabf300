package attache.channel.telegram;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Shows that the bot is typing, where a message takes so long that a person would wonder. */
final class Typing implements UpdateHandler {

    private static final long LONG_MILLIS = 700;
    /** Telegram shows the action for five seconds. */
    private static final long AGAIN_MILLIS = 4500;

    private final UpdateHandler handler;
    private final Function<JsonCall, CompletableFuture<CallResult>> api;
    private final ScheduledExecutorService timer;

    /** @param handler what may take long */
    Typing(
            UpdateHandler handler,
            Function<JsonCall, CompletableFuture<CallResult>> api,
            ScheduledExecutorService timer) {
        this.handler = handler;
        this.api = api;
        this.timer = timer;
    }

    @Override
    public void handle(Update update, Response response) {
        String chat = update.getMessage().getChatId().toString();
        ScheduledFuture<?> shown =
                timer.scheduleAtFixedRate(() -> show(chat), LONG_MILLIS, AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        try {
            handler.handle(update, response);
        } finally {
            shown.cancel(false);
        }
    }

    private void show(String chat) {
        api.apply(JsonCall.of(SendChatAction.builder()
                .chatId(chat)
                .action(ActionType.TYPING.toString())
                .build()));
    }
}
