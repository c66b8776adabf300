package attache.channel.telegram;

import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * A person, and where they speak to the bot.
 *
 * @param languageCode the language of their application
 * @param isPrivate whether nobody else is there
 */
record Party(ConversationKey key, Optional<String> languageCode, boolean isPrivate) {

    static Party of(Message message) {
        return new Party(ConversationKey.of(message), languageCode(message.getFrom()), message.isUserMessage());
    }

    /** Who pressed a button of a message; empty where the message stands in no chat. */
    static Optional<Party> of(CallbackQuery press) {
        if (press.getMessage() == null) {
            return Optional.empty();
        }
        long person = press.getFrom().getId();
        boolean isPrivate = press.getMessage().getChat().isUserChat();
        int topic = press.getMessage() instanceof Message message
                ? ConversationKey.of(message).topic()
                : 0;
        long chat = press.getMessage().getChatId();
        ConversationKey key = new ConversationKey(chat, topic, person);
        return Optional.of(new Party(key, languageCode(press.getFrom()), isPrivate));
    }

    static Optional<String> languageCode(User person) {
        return Optional.ofNullable(person).map(User::getLanguageCode);
    }

    long chat() {
        return key.chat();
    }

    long person() {
        return key.person();
    }

    String conversation() {
        return key.name();
    }
}
