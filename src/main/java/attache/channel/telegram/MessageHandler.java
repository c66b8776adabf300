package attache.channel.telegram;

import attache.dialogue.Answerer;
import attache.language.Language;
import attache.turn.Question;
import attache.turn.Reply;
import java.util.Map;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Deals with what people write to the bot: commands, questions, and what is neither. */
final class MessageHandler implements UpdateHandler {

    private static final Splitter SPLITTER = new Splitter(4096);

    private final Answerer answerer;
    private final ReplyPage page;
    private final Texts texts;
    private final Map<String, String> values;
    private final Identity identity;
    private final Chats chats;

    /** @param values what the texts of commands speak of, by the names that stand in braces there */
    MessageHandler(
            Answerer answerer,
            ReplyPage page,
            Texts texts,
            Map<String, String> values,
            Identity identity,
            Chats chats) {
        this.answerer = answerer;
        this.page = page;
        this.texts = texts;
        this.values = values;
        this.identity = identity;
        this.chats = chats;
    }

    @Override
    public void handle(Update update, Response response) {
        Message message = update.getMessage();
        if (message.getMigrateToChatId() != null) {
            String chat = message.getChatId().toString();
            chats.move(response.change(), chat, message.getMigrateToChatId().toString());
            return;
        }
        if (isFromBot(message)) {
            return;
        }
        chats.revive(response.change(), message.getChatId().toString());
        Optional<String> text = text(message);
        if (text.isPresent()) {
            Optional<BotCommand> command = BotCommand.of(text.get());
            if (command.isPresent()) {
                run(command.get(), message, response);
            } else if (isMeant(message)) {
                ask(text.get(), message, response);
            }
        } else if (message.isUserMessage() && Content.isAny(message)) {
            say(message, texts.get(hint(message), "notext"), response);
        }
    }

    /** Tells who wrote that something went wrong. */
    void apologize(Update update, Response response) {
        Message message = update.getMessage();
        if (message != null && message.isUserMessage()) {
            say(message, texts.get(hint(message), "failed"), response);
        }
    }

    private static boolean isFromBot(Message message) {
        User person = message.getFrom();
        return person == null || Boolean.TRUE.equals(person.getIsBot()) || message.getViaBot() != null;
    }

    private static Optional<String> text(Message message) {
        return Optional.ofNullable(message.hasText() ? message.getText() : message.getCaption())
                .filter(text -> !text.isBlank());
    }

    /** Whether a message in a group speaks to the bot; in private all do. */
    private boolean isMeant(Message message) {
        Message repliedTo = message.getReplyToMessage();
        return message.isUserMessage()
                || repliedTo != null
                        && repliedTo.getFrom() != null
                        && identity.is(repliedTo.getFrom().getId());
    }

    private void run(BotCommand command, Message message, Response response) {
        if (command.addressee().isPresent()
                && !identity.isCalled(command.addressee().get())) {
            return;
        }
        switch (command.name()) {
            case "start" -> say(message, texts.get(hint(message), "start", values), response);
            case "help" -> say(message, texts.get(hint(message), "help", values), response);
            default -> {
                if (message.isUserMessage()) {
                    String shown = Html.escaped("/" + command.name());
                    say(message, texts.get(hint(message), "unknown", Map.of("command", shown)), response);
                }
            }
        }
    }

    private void ask(String text, Message message, Response response) {
        String conversation = ConversationKey.of(message).name();
        response.turned(conversation);
        Reply reply = answerer.reply(new Question(conversation, text, languageCode(message)));
        say(message, page.html(reply), response);
    }

    private static Optional<String> languageCode(Message message) {
        return Optional.ofNullable(message.getFrom()).map(User::getLanguageCode);
    }

    private static Language hint(Message message) {
        return languageCode(message).flatMap(Language::of).orElse(Language.EN);
    }

    private static void say(Message message, String html, Response response) {
        boolean first = true;
        for (String part : SPLITTER.split(html)) {
            SendMessage send = SendMessage.builder()
                    .chatId(message.getChatId())
                    .text(part)
                    .parseMode(Html.MODE)
                    .linkPreviewOptions(
                            LinkPreviewOptions.builder().isDisabled(true).build())
                    .build();
            if (message.isTopicMessage()) {
                send.setMessageThreadId(message.getMessageThreadId());
            }
            if (first && !message.isUserMessage()) {
                send.setReplyParameters(ReplyParameters.builder()
                        .messageId(message.getMessageId())
                        .allowSendingWithoutReply(true)
                        .build());
            }
            response.send(send);
            first = false;
        }
    }
}
