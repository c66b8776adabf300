package attache.channel.telegram;

import attache.language.Language;
import attache.turn.Reply;
import java.time.Clock;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.AnswerGuestQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Deals with calls into chats that the bot is not in: it answers once, as a guest, and keeps nothing of it. */
final class GuestHandler implements UpdateHandler {

    private final Asking asking;
    private final Address address;
    private final Articles articles;
    private final Guides guides;
    private final Texts texts;
    private final Tongues tongues;
    private final Bounds bounds;
    private final Clock clock;

    GuestHandler(
            Asking asking,
            Address address,
            Articles articles,
            Guides guides,
            Texts texts,
            Tongues tongues,
            Bounds bounds,
            Clock clock) {
        this.asking = asking;
        this.address = address;
        this.articles = articles;
        this.guides = guides;
        this.texts = texts;
        this.tongues = tongues;
        this.bounds = bounds;
        this.clock = clock;
    }

    @Override
    public void handle(Update update, Response response) {
        Message message = update.getGuestMessage();
        if (message.getGuestQueryId() == null || MessageHandler.isFromNobody(message)) {
            response.ignore("a guest's message without a person or a query");
            return;
        }
        long person = message.getFrom().getId();
        if (bounds.count(person, clock.instant().getEpochSecond()) != Bounds.Decision.ANSWER) {
            response.ignore("too many in a minute");
            return;
        }
        Optional<String> words =
                address.words(message).filter(text -> BotCommand.of(text).isEmpty());
        InlineQueryResultArticle article =
                words.map(text -> answer(message, text)).orElseGet(() -> greeting(message));
        AnswerGuestQuery answer = AnswerGuestQuery.builder()
                .guestQueryId(message.getGuestQueryId())
                .result(article)
                .build();
        response.send(Response.queryLane(message.getGuestQueryId()), JsonCall.of(answer));
    }

    private InlineQueryResultArticle answer(Message message, String words) {
        Reply reply = asking.replyOnce(
                words,
                message.getFrom().getId(),
                Party.languageCode(message.getFrom()),
                "guest" + message.getGuestQueryId());
        return articles.article("a", words, reply);
    }

    private InlineQueryResultArticle greeting(Message message) {
        Language language = tongues.of(message.getFrom().getId(), Party.languageCode(message.getFrom()));
        return articles.article("h", language, "name", texts.get(language, "start", guides.values(language)));
    }
}
