package attache.channel.telegram;

import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Deals with messages that people change: a changed question changes its answer. */
final class EditHandler implements UpdateHandler {

    private final MessageHandler messages;
    private final Address address;
    private final Asking asking;
    private final Exchanges exchanges;

    EditHandler(MessageHandler messages, Address address, Asking asking, Exchanges exchanges) {
        this.messages = messages;
        this.address = address;
        this.asking = asking;
        this.exchanges = exchanges;
    }

    @Override
    public void handle(Update update, Response response) {
        Message message = update.getEditedMessage();
        Optional<String> words = MessageHandler.isFromNobody(message) ? Optional.empty() : address.words(message);
        if (words.isEmpty()) {
            response.ignore("a change that says nothing to the bot");
            return;
        }
        Occasion occasion = MessageHandler.occasion(message);
        Optional<ExchangeJson> old = exchanges.get(occasion.key());
        if (old.filter(exchange -> exchange.text().equals(words.get())).isPresent()) {
            // Telegram also tells of changes that people do not make, such as a preview that was found.
            response.ignore("a change of something else than the words");
        } else if (old.filter(ExchangeJson::isQuestion).isEmpty()
                || BotCommand.of(words.get()).isPresent()) {
            messages.take(message, response);
        } else if (messages.mayGoOn(message, occasion, response)) {
            asking.askAnew(new Asking.Asked(occasion, words.get(), Optional.empty(), false), old.get(), response);
        }
    }
}
