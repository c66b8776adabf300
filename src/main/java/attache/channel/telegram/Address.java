package attache.channel.telegram;

import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Tells whether a message speaks to the bot, and what it says to it. */
final class Address {

    private final Identity identity;

    Address(Identity identity) {
        this.identity = identity;
    }

    /** The text or caption of a message; empty where it has none. */
    static Optional<String> text(Message message) {
        return Optional.ofNullable(message.hasText() ? message.getText() : message.getCaption())
                .filter(text -> !text.isBlank());
    }

    /**
     * What a message says to the bot, without the bot's name; the message that it replies to, where it calls the bot to that one and says
     * nothing else. Empty where it is none of the bot's business.
     */
    Optional<String> words(Message message) {
        Optional<String> text = text(message);
        if (text.isEmpty() || message.isUserMessage() && message.getGuestQueryId() == null) {
            return text;
        }
        Optional<MessageEntity> mention = mention(message, text.get());
        if (mention.isPresent()) {
            Optional<String> rest =
                    Optional.of(without(text.get(), mention.get())).filter(words -> !words.isBlank());
            return rest.or(() -> repliedTo(message).flatMap(Address::text));
        }
        return repliesToBot(message) || message.getGuestQueryId() != null ? text : Optional.empty();
    }

    /** Whether a message calls the bot by its name. */
    boolean isMentioned(Message message) {
        return text(message).flatMap(text -> mention(message, text)).isPresent();
    }

    /** Whether a message replies to one of the bot's. */
    boolean repliesToBot(Message message) {
        return repliedTo(message)
                .map(Message::getFrom)
                .filter(from -> identity.is(from.getId()))
                .isPresent();
    }

    private static Optional<Message> repliedTo(Message message) {
        return Optional.ofNullable(message.getReplyToMessage());
    }

    private Optional<MessageEntity> mention(Message message, String text) {
        List<MessageEntity> entities = message.hasText() ? message.getEntities() : message.getCaptionEntities();
        return entities == null
                ? Optional.empty()
                : entities.stream().filter(entity -> namesBot(entity, text)).findFirst();
    }

    private boolean namesBot(MessageEntity entity, String text) {
        if (entity.getOffset() < 0
                || entity.getLength() < 2
                || entity.getOffset() > text.length() - entity.getLength()) {
            return false;
        }
        String said = text.substring(entity.getOffset(), entity.getOffset() + entity.getLength());
        boolean byName =
                entity.getType().equals("mention") && said.startsWith("@") && identity.isKnownAs(said.substring(1));
        return byName
                || entity.getType().equals("text_mention")
                        && entity.getUser() != null
                        && identity.is(entity.getUser().getId());
    }

    private static String without(String text, MessageEntity mention) {
        String before = text.substring(0, mention.getOffset()).strip();
        String after = text.substring(mention.getOffset() + mention.getLength()).replaceFirst("^[\\s,:;]+", "");
        return after.isBlank() ? before.replaceFirst("[\\s,:;]+$", "") : (before + " " + after).strip();
    }
}
