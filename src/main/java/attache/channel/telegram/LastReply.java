package attache.channel.telegram;

import attache.dialogue.Guide;
import attache.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells how a question was understood and where its reply stands in the source: of the message that the command replies to, else the last one. */
final class LastReply {

    /** The stages that say something to people, in their order. */
    private static final List<String> STAGES = List.of(
            "language",
            "clause",
            "corrections",
            "intent",
            "form",
            "asks",
            "claims",
            "follow-up",
            "confidence",
            "decision");

    private final Asking asking;
    private final Exchanges exchanges;
    private final Texts texts;
    private final Tongues tongues;
    private final Guides guides;

    LastReply(Asking asking, Exchanges exchanges, Texts texts, Tongues tongues, Guides guides) {
        this.asking = asking;
        this.exchanges = exchanges;
        this.texts = texts;
        this.tongues = tongues;
        this.guides = guides;
    }

    /** @param meant the exchange that the person points at */
    void why(Occasion occasion, Optional<ExchangeKey> meant, Response response) {
        Language language = tongues.of(occasion.party());
        Optional<ExchangeKey> key = meant(occasion, meant);
        Optional<ExchangeJson> exchange = key.flatMap(exchanges::get).filter(ExchangeJson::isQuestion);
        if (exchange.isEmpty()) {
            say(occasion, texts.get(language, "why.none"), response);
            return;
        }
        Map<String, String> stages = RecordJson.texts(asking.explained(key.get(), exchange.get()));
        String lines = STAGES.stream()
                .filter(stage -> !stages.getOrDefault(stage, "").isBlank())
                .map(stage -> texts.get(language, "why." + stage) + " " + Html.escaped(stages.get(stage)))
                .collect(Collectors.joining("\n"));
        String question = Html.escaped(exchange.get().text());
        say(occasion, texts.get(language, "why", Map.of("question", question, "stages", lines)), response);
    }

    /** @param meant the exchange that the person points at */
    void sources(Occasion occasion, Optional<ExchangeKey> meant, Response response) {
        Language language = tongues.of(occasion.party());
        Optional<ExchangeJson> exchange =
                meant(occasion, meant).flatMap(exchanges::get).filter(ExchangeJson::isQuestion);
        List<String> places = exchange.map(ExchangeJson::places).orElse(List.of());
        Guide guide = guides.in(language);
        String listed = places.stream().map(place -> "• " + Html.escaped(place)).collect(Collectors.joining("\n"));
        String key = exchange.isEmpty() ? "sources.early" : places.isEmpty() ? "sources.none" : "sources";
        String question = exchange.map(ExchangeJson::text).orElse("");
        String html = texts.get(language, key, Map.of("places", listed, "question", Html.escaped(question)))
                + "\n\n"
                + texts.get(
                        language,
                        "sources.article",
                        Map.of("title", Html.escaped(guide.title()), "credit", Html.escaped(guide.credit())));
        say(occasion, html, response);
    }

    private Optional<ExchangeKey> meant(Occasion occasion, Optional<ExchangeKey> meant) {
        return meant.or(() -> exchanges.last(occasion.party().conversation()));
    }

    private static void say(Occasion occasion, String html, Response response) {
        Postman.say(occasion.party(), new Postman.Letter(html, occasion.replyTo(), Optional.empty()), response);
    }
}
