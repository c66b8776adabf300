package attache.channel.telegram;

import attache.dialogue.Answerer;
import attache.dialogue.Guide;
import attache.language.Language;
import attache.storage.StoredContexts;
import attache.turn.Context;
import attache.turn.Outcome;
import attache.turn.Question;
import attache.turn.Reply;
import java.util.List;
import java.util.Optional;

/**
 * Has questions answered and says the replies. After each exchange the conversation is also kept as it was then, so that a reply to an old
 * message goes on from there, and a changed question is answered as if it had been asked so at once.
 */
final class Asking {

    private static final int MOST_OFFERS = 3;
    private static final int MOST_CHOICES = 6;

    private final Answerer answerer;
    private final StoredContexts contexts;
    private final Exchanges exchanges;
    private final Tongues tongues;
    private final Guides guides;
    private final ReplyPage page;
    private final Remarks remarks;

    Asking(
            Answerer answerer,
            StoredContexts contexts,
            Exchanges exchanges,
            Tongues tongues,
            Guides guides,
            ReplyPage page,
            Remarks remarks) {
        this.answerer = answerer;
        this.contexts = contexts;
        this.exchanges = exchanges;
        this.tongues = tongues;
        this.guides = guides;
        this.page = page;
        this.remarks = remarks;
    }

    /**
     * A question.
     *
     * @param after the exchange that it goes on from, where that is not the last one of the conversation
     * @param shown whether the reply has to say what was asked, as it was not written
     */
    record Asked(Occasion occasion, String text, Optional<ExchangeKey> after, boolean shown) {}

    /** Answers a question; the conversation goes on from there. */
    void ask(Asked asked, Response response) {
        Party party = asked.occasion.party();
        ExchangeKey key = asked.occasion.key();
        String conversation = party.conversation();
        Optional<ExchangeKey> before = asked.after.or(() -> exchanges.last(conversation));
        response.turned(conversation);
        response.turned(asAfter(conversation, key));
        Context context = asked.after.map(this::after).orElseGet(() -> contexts.get(conversation));
        contexts.put(conversation, tongues.spoken(speaking(context, conversation), party.person()));
        Reply reply = answerer.reply(new Question(conversation, asked.text, party.languageCode()));
        contexts.put(asAfter(conversation, key), contexts.get(conversation));
        tongues.touch(response.change(), party.person());

        ExchangeJson exchange = exchange(conversation, before.map(ExchangeKey::text), asked.text, reply);
        Postman.Letter letter = letter(asked, reply, exchange);
        int parts = Postman.reply(party, letter, key, response);
        exchanges.put(response.change(), key, exchange.withParts(parts));
        exchanges.putLast(response.change(), key, conversation);
        remarks.replied(exchange, response);
    }

    /** Answers a question that was changed: in place of the reply before, as it would have been answered then, and what came later stays. */
    void askAnew(Asked asked, ExchangeJson old, Response response) {
        Party party = asked.occasion.party();
        ExchangeKey key = asked.occasion.key();
        String conversation = old.conversation();
        String after = asAfter(conversation, key);
        response.turned(after);
        Context context =
                old.goesOnFrom().flatMap(ExchangeKey::read).map(this::after).orElse(Context.EMPTY);
        contexts.put(after, tongues.spoken(speaking(context, conversation), party.person()));
        Reply reply = answerer.reply(new Question(after, asked.text, party.languageCode()));
        if (exchanges.last(conversation).filter(key::equals).isPresent()) {
            response.turned(conversation);
            contexts.put(conversation, contexts.get(after));
        }
        ExchangeJson exchange = exchange(conversation, old.goesOnFrom(), asked.text, reply);
        int parts = Postman.change(party, letter(asked, reply, exchange), key, old.parts(), response);
        exchanges.put(response.change(), key, exchange.withParts(parts));
        remarks.replied(exchange, response);
    }

    /** A context in which nothing was said yet is in the language that the conversation is held in. */
    private Context speaking(Context context, String conversation) {
        return context.speech().last().isPresent()
                ? context
                : context.with(contexts.get(conversation).speech());
    }

    private ExchangeJson exchange(String conversation, Optional<String> before, String text, Reply reply) {
        Guide guide = guides.in(Language.of(reply.language()).orElse(Language.EN));
        return ExchangeJson.of(conversation, before, text, reply, guide.places(reply), offers(reply, guide));
    }

    private Postman.Letter letter(Asked asked, Reply reply, ExchangeJson exchange) {
        String html = page.html(reply, asked.shown ? Optional.of(asked.text) : Optional.empty());
        return new Postman.Letter(
                html, asked.occasion.replyTo(), Keyboards.of(asked.occasion.key(), exchange, isJudged(exchange)));
    }

    /** Whether a reply is one that a person can have an opinion of. */
    static boolean isJudged(ExchangeJson exchange) {
        return exchange.ended(Outcome.ANSWERED) || exchange.ended(Outcome.DECLINED);
    }

    private static List<String> offers(Reply reply, Guide guide) {
        return switch (reply.outcome()) {
            case SMALLTALK -> List.of();
            case CLARIFY -> reply.suggestions().stream().limit(MOST_CHOICES).toList();
            case ANSWERED, DECLINED ->
                guide.next(reply).stream().limit(MOST_OFFERS).toList();
        };
    }

    /** The conversation as it was after an exchange. */
    private Context after(ExchangeKey key) {
        return exchanges
                .get(key)
                .map(exchange -> contexts.get(asAfter(exchange.conversation(), key)))
                .orElse(Context.EMPTY);
    }

    private static String asAfter(String conversation, ExchangeKey key) {
        return conversation + "#" + key.id();
    }

    /** How the bot comes to its reply to a question that it was asked, as one JSON object. */
    String explained(ExchangeKey key, ExchangeJson exchange) {
        String once = asAfter(exchange.conversation(), key) + "?";
        contexts.put(
                once,
                exchange.goesOnFrom()
                        .flatMap(ExchangeKey::read)
                        .map(this::after)
                        .orElse(Context.EMPTY));
        try {
            return answerer.explainJson(new Question(once, exchange.text(), Optional.of(exchange.language())));
        } finally {
            contexts.drop(once);
        }
    }

    /**
     * The reply to a question outside of any conversation, of which nothing is kept.
     *
     * @param occasion what tells it apart from others of the same person
     */
    Reply replyOnce(String text, long person, Optional<String> languageCode, String occasion) {
        String once = ConversationKey.ofPerson(person) + occasion;
        contexts.put(once, tongues.spoken(Context.EMPTY, person));
        try {
            return answerer.reply(new Question(once, text, languageCode));
        } finally {
            contexts.drop(once);
        }
    }
}
