package attache.channel.telegram;

import attache.language.Language;
import java.time.Clock;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Deals with buttons that are pressed: each press is answered at once, whatever else it leads to. */
final class CallbackHandler implements UpdateHandler {

    private final Asking asking;
    private final Exchanges exchanges;
    private final Topics topics;
    private final LanguageSwitch languages;
    private final Privacy privacy;
    private final Remarks remarks;
    private final Texts texts;
    private final Tongues tongues;
    private final Bounds bounds;
    private final Clock clock;

    CallbackHandler(
            Asking asking,
            Exchanges exchanges,
            Topics topics,
            LanguageSwitch languages,
            Privacy privacy,
            Remarks remarks,
            Texts texts,
            Tongues tongues,
            Bounds bounds,
            Clock clock) {
        this.asking = asking;
        this.exchanges = exchanges;
        this.topics = topics;
        this.languages = languages;
        this.privacy = privacy;
        this.remarks = remarks;
        this.texts = texts;
        this.tongues = tongues;
        this.bounds = bounds;
        this.clock = clock;
    }

    /** A press, who did it and where, and what it is to be answered with. */
    private record Pressed(CallbackQuery query, Occasion occasion, Response response) {}

    @Override
    public void handle(Update update, Response response) {
        CallbackQuery query = update.getCallbackQuery();
        Optional<Party> party = Party.of(query);
        Optional<Press> press = Optional.ofNullable(query.getData()).flatMap(Press::read);
        if (party.isEmpty() || press.isEmpty()) {
            Language language = tongues.of(query.getFrom().getId(), Party.languageCode(query.getFrom()));
            answer(query, texts.get(language, "button.old"), true, response);
            return;
        }
        Occasion occasion = new Occasion(
                party.get(),
                ExchangeKey.ofPress(party.get().person(), party.get().chat(), update.getUpdateId()),
                Optional.of(query.getMessage().getMessageId()));
        Pressed pressed = new Pressed(query, occasion, response);
        if (bounds.count(party.get().person(), clock.instant().getEpochSecond()) == Bounds.Decision.ANSWER) {
            run(press.get(), pressed);
        } else {
            toast("toomany", pressed);
        }
    }

    private void run(Press press, Pressed pressed) {
        Party party = pressed.occasion.party();
        Response response = pressed.response;
        if (press instanceof Press.Offer offer) {
            take(offer, pressed);
        } else if (press instanceof Press.Judge judge) {
            judge(judge, pressed);
        } else if (press instanceof Press.Show show) {
            boolean found = topics.show(pressed.occasion, show.topic(), response);
            answer(pressed, found ? "" : "button.old", !found);
        } else if (press instanceof Press.Choose choose) {
            answer(pressed, "", false);
            languages.choose(pressed.occasion, choose.language(), response);
        } else if (press instanceof Press.Delete delete && delete.person() == party.person() && party.isPrivate()) {
            answer(pressed, "", false);
            privacy.delete(pressed.occasion, delete.sure(), response);
        } else {
            toast("button.other", pressed);
        }
    }

    private void take(Press.Offer offer, Pressed pressed) {
        ExchangeKey key =
                new ExchangeKey(offer.person(), pressed.occasion.party().chat(), offer.exchange());
        Optional<String> question = exchanges
                .get(key)
                .map(ExchangeJson::offers)
                .filter(offers -> offer.index() >= 0 && offer.index() < offers.size())
                .map(offers -> offers.get(offer.index()));
        answer(pressed, question.isPresent() ? "" : "button.old", question.isEmpty());
        question.ifPresent(
                text -> asking.ask(new Asking.Asked(pressed.occasion, text, Optional.of(key), true), pressed.response));
    }

    private void judge(Press.Judge judge, Pressed pressed) {
        Party party = pressed.occasion.party();
        ExchangeKey key = new ExchangeKey(judge.person(), party.chat(), judge.exchange());
        Optional<ExchangeJson> exchange = exchanges.get(key);
        String verdict = judge.up() ? ExchangeJson.UP : ExchangeJson.DOWN;
        if (exchange.isEmpty()) {
            answer(pressed, "button.old", true);
        } else if (judge.person() != party.person()) {
            toast("button.other", pressed);
        } else if (verdict.equals(exchange.get().verdict())) {
            toast("verdict." + verdict, pressed);
        } else {
            ExchangeJson judged = exchange.get().withVerdict(verdict);
            exchanges.put(pressed.response.change(), key, judged);
            toast("verdict." + verdict, pressed);
            mark(key, judged, pressed);
            remarks.judged(exchange.get(), judged, pressed.response);
        }
    }

    /** Shows under the message what the person thinks of it. */
    private static void mark(ExchangeKey key, ExchangeJson judged, Pressed pressed) {
        pressed.response.send(EditMessageReplyMarkup.builder()
                .chatId(key.chat())
                .messageId(pressed.query.getMessage().getMessageId())
                .replyMarkup(Keyboards.of(key, judged, true).orElseThrow())
                .build());
    }

    private void toast(String key, Pressed pressed) {
        answer(pressed, key, false);
    }

    private void answer(Pressed pressed, String key, boolean alert) {
        String text = key.isEmpty() ? "" : texts.get(tongues.of(pressed.occasion.party()), key);
        answer(pressed.query, text, alert, pressed.response);
    }

    /** Ends the wait that Telegram shows on a button, by a text where it is not empty. */
    static void answer(CallbackQuery query, String text, boolean alert, Response response) {
        AnswerCallbackQuery answer = AnswerCallbackQuery.builder()
                .callbackQueryId(query.getId())
                .showAlert(alert)
                .build();
        if (!text.isEmpty()) {
            answer.setText(text);
        }
        response.send(Response.queryLane(query.getId()), JsonCall.of(answer));
    }
}
