package attache.channel.telegram;

import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Tells who sent an update that something went wrong with it, so that nobody waits for an answer that will not come. */
final class Apology implements UpdateHandler {

    private final Courtesies courtesies;
    private final Texts texts;
    private final Tongues tongues;

    Apology(Courtesies courtesies, Texts texts, Tongues tongues) {
        this.courtesies = courtesies;
        this.texts = texts;
        this.tongues = tongues;
    }

    @Override
    public void handle(Update update, Response response) {
        Message message = update.hasEditedMessage() ? update.getEditedMessage() : update.getMessage();
        if (message != null && message.isUserMessage()) {
            courtesies.say("failed", MessageHandler.occasion(message), response);
        } else if (update.hasCallbackQuery()) {
            CallbackQuery query = update.getCallbackQuery();
            String text = texts.get(tongues.of(query.getFrom().getId(), Party.languageCode(query.getFrom())), "failed");
            CallbackHandler.answer(query, text, false, response);
        } else if (update.hasInlineQuery()) {
            InlineHandler.giveUp(update.getInlineQuery(), response);
        } else {
            response.ignore("nobody to tell that it failed");
        }
    }
}
