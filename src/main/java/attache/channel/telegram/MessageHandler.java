package attache.channel.telegram;

import java.time.Clock;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Deals with what people write to the bot: commands, questions, and what is neither; in groups only with what is said to the bot. */
final class MessageHandler implements UpdateHandler {

    private final Address address;
    private final Commands commands;
    private final Asking asking;
    private final Exchanges exchanges;
    private final Chats chats;
    private final Courtesies courtesies;
    private final Bounds bounds;
    private final Clock clock;

    MessageHandler(
            Address address,
            Commands commands,
            Asking asking,
            Exchanges exchanges,
            Chats chats,
            Courtesies courtesies,
            Bounds bounds,
            Clock clock) {
        this.address = address;
        this.commands = commands;
        this.asking = asking;
        this.exchanges = exchanges;
        this.chats = chats;
        this.courtesies = courtesies;
        this.bounds = bounds;
        this.clock = clock;
    }

    @Override
    public void handle(Update update, Response response) {
        Message message = update.getMessage();
        if (message.getMigrateToChatId() != null) {
            String chat = message.getChatId().toString();
            chats.move(response.change(), chat, message.getMigrateToChatId().toString());
            return;
        }
        if (isFromNobody(message)) {
            response.ignore("from a bot or a channel");
            return;
        }
        chats.revive(response.change(), message.getChatId().toString());
        take(message, response);
    }

    /** Whether a message comes from a bot, through one, or from a channel. */
    static boolean isFromNobody(Message message) {
        User person = message.getFrom();
        return person == null
                || Boolean.TRUE.equals(person.getIsBot())
                || message.getViaBot() != null
                || Boolean.TRUE.equals(message.getIsAutomaticForward());
    }

    /** Deals with what a person wrote. */
    void take(Message message, Response response) {
        Occasion occasion = occasion(message);
        Optional<String> words = address.words(message);
        Optional<BotCommand> command = words.or(() -> Address.text(message))
                .flatMap(BotCommand::of)
                .filter(said -> commands.isMeant(said, occasion.party()));
        boolean isOther = words.isEmpty() && message.isUserMessage() && Content.isAny(message);
        if (command.isEmpty() && (words.isEmpty() ? !isOther : isForOther(words.get()))) {
            response.ignore(words.isEmpty() ? "not for the bot" : "for another bot");
        } else if (mayGoOn(message, occasion, response)) {
            if (command.isPresent()) {
                commands.run(command.get(), occasion, meant(message), response);
            } else if (isOther) {
                courtesies.say("notext", occasion, response);
            } else {
                ask(words.get(), message, occasion, response);
            }
        }
    }

    /** Whether a message is a command, and none for this bot. */
    private static boolean isForOther(String words) {
        return BotCommand.of(words).isPresent();
    }

    private void ask(String words, Message message, Occasion occasion, Response response) {
        asking.ask(new Asking.Asked(occasion, words, meant(message), false), response);
    }

    /** Counts a message against the flood; where it is too much, the person is told so once. */
    boolean mayGoOn(Message message, Occasion occasion, Response response) {
        long seconds = message.getEditDate() != null
                ? message.getEditDate()
                : message.getDate() == null ? clock.instant().getEpochSecond() : message.getDate();
        switch (bounds.count(occasion.party().person(), seconds)) {
            case ANSWER -> {
                return true;
            }
            case TELL -> courtesies.say("toomany", occasion, response);
            case IGNORE -> response.ignore("too many in a minute");
        }
        return false;
    }

    /** The exchange of the message of the bot that a message replies to. */
    private Optional<ExchangeKey> meant(Message message) {
        return address.repliesToBot(message)
                ? exchanges.ofReply(
                        message.getChatId(), message.getReplyToMessage().getMessageId())
                : Optional.empty();
    }

    static Occasion occasion(Message message) {
        Party party = Party.of(message);
        return new Occasion(
                party,
                ExchangeKey.ofMessage(party.person(), party.chat(), message.getMessageId()),
                Optional.of(message.getMessageId()));
    }
}
