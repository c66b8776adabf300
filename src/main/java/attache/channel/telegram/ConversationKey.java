package attache.channel.telegram;

import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What makes a conversation: the chat, the topic in it, and the person. */
record ConversationKey(long chat, int topic, long person) {

    static ConversationKey of(Message message) {
        boolean inTopic = message.isTopicMessage() && message.getMessageThreadId() != null;
        return new ConversationKey(
                message.getChatId(),
                inTopic ? message.getMessageThreadId() : 0,
                message.getFrom() == null ? 0 : message.getFrom().getId());
    }

    /** How the names of all conversations of a person begin. */
    static String ofPerson(long person) {
        return "telegram:" + person + ":";
    }

    /** The name of the conversation for the rest of the bot. */
    String name() {
        return ofPerson(person) + chat + ":" + topic;
    }
}
