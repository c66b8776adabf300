package attache.channel.telegram;

import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/** Makes messages of what is to be said: into the right topic, as replies where others listen, in as many parts as needed. */
final class Postman {

    private static final Splitter SPLITTER = new Splitter(4096);

    private Postman() {}

    /**
     * What is to be said.
     *
     * @param replyTo the message that it replies to, where others could wonder whom it is for
     * @param keyboard the buttons under it
     */
    record Letter(String html, Optional<Integer> replyTo, Optional<InlineKeyboardMarkup> keyboard) {}

    /** Says something that nothing hangs on. */
    static void say(Party party, Letter letter, Response response) {
        parts(party, letter).forEach(response::send);
    }

    /** Says the reply of an exchange, and tells in how many parts. */
    static int reply(Party party, Letter letter, ExchangeKey exchange, Response response) {
        List<SendMessage> parts = parts(party, letter);
        for (int i = 0; i < parts.size(); i++) {
            send(parts.get(i), new JsonCall.Note(exchange.text(), i, JsonCall.Deed.SEND), response);
        }
        return parts.size();
    }

    /** Says the reply of an exchange in place of an earlier one, and tells in how many parts. */
    static int change(Party party, Letter letter, ExchangeKey exchange, int partsBefore, Response response) {
        List<SendMessage> parts = parts(party, letter);
        for (int i = 0; i < parts.size(); i++) {
            JsonCall.Deed deed = i < partsBefore ? JsonCall.Deed.EDIT : JsonCall.Deed.SEND;
            send(parts.get(i), new JsonCall.Note(exchange.text(), i, deed), response);
        }
        for (int i = parts.size(); i < partsBefore; i++) {
            JsonCall delete = JsonCall.of("deletemessage").to(Long.toString(party.chat()));
            response.send(delete.chat(), delete.noting(new JsonCall.Note(exchange.text(), i, JsonCall.Deed.DELETE)));
        }
        return parts.size();
    }

    private static void send(SendMessage part, JsonCall.Note note, Response response) {
        response.send(part.getChatId(), JsonCall.of(part).noting(note));
    }

    private static List<SendMessage> parts(Party party, Letter letter) {
        List<SendMessage> parts = SPLITTER.split(letter.html).stream()
                .map(html -> message(party, html))
                .toList();
        if (party.key().topic() != 0) {
            parts.forEach(part -> part.setMessageThreadId(party.key().topic()));
        }
        if (!party.isPrivate() && letter.replyTo.isPresent() && !parts.isEmpty()) {
            parts.get(0)
                    .setReplyParameters(ReplyParameters.builder()
                            .messageId(letter.replyTo.get())
                            .allowSendingWithoutReply(true)
                            .build());
        }
        if (letter.keyboard.isPresent() && !parts.isEmpty()) {
            parts.get(parts.size() - 1).setReplyMarkup(letter.keyboard.get());
        }
        return parts;
    }

    private static SendMessage message(Party party, String html) {
        return SendMessage.builder()
                .chatId(party.chat())
                .text(html)
                .parseMode(Html.MODE)
                .linkPreviewOptions(
                        LinkPreviewOptions.builder().isDisabled(true).build())
                .build();
    }
}
