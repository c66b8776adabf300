package attache.channel.telegram;

import attache.dialogue.Topic;
import attache.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shows what can be asked, by topics. */
final class Topics {

    private static final int MOST_QUESTIONS = 10;

    private final Guides guides;
    private final Texts texts;
    private final Tongues tongues;
    private final Exchanges exchanges;

    Topics(Guides guides, Texts texts, Tongues tongues, Exchanges exchanges) {
        this.guides = guides;
        this.texts = texts;
        this.tongues = tongues;
        this.exchanges = exchanges;
    }

    /** Greets a person, with some questions to begin with. */
    void greet(Occasion occasion, Response response) {
        Language language = tongues.of(occasion.party());
        List<String> examples = guides.examples(language);
        ExchangeJson exchange =
                ExchangeJson.offering(occasion.party().conversation(), "/start", language.code(), examples);
        Keyboards keyboard = new Keyboards().offers(occasion.key(), examples);
        say(occasion, texts.get(language, "start", guides.values(language)), keyboard, exchange, response);
    }

    /** Shows the topics, or the one of which the name holds some words. */
    void list(Occasion occasion, String wanted, Response response) {
        Language language = tongues.of(occasion.party());
        List<Topic> topics = guides.topics(language);
        Optional<Topic> named = wanted.isEmpty()
                ? Optional.empty()
                : topics.stream().filter(topic -> isNamed(topic, wanted)).findFirst();
        if (named.isPresent()) {
            show(occasion, named.get(), response);
            return;
        }
        Keyboards keyboard = new Keyboards();
        topics.forEach(topic -> keyboard.add(Keyboards.button(topic.name(), new Press.Show(Guides.slug(topic)))));
        String key = wanted.isEmpty() ? "topics" : "topics.none";
        String html = texts.get(language, key, Map.of("wanted", Html.escaped(wanted)));
        Postman.say(occasion.party(), new Postman.Letter(html, occasion.replyTo(), keyboard.markup()), response);
    }

    private static boolean isNamed(Topic topic, String wanted) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        return topic.name().toLowerCase(Locale.ROOT).contains(lower)
                || topic.id().toLowerCase(Locale.ROOT).contains(lower)
                || Guides.slug(topic).equals(lower);
    }

    /** Shows the topic that a link or a button calls by a name; false where there is none. */
    boolean show(Occasion occasion, String slug, Response response) {
        Optional<Topic> topic = guides.topic(tongues.of(occasion.party()), slug);
        topic.ifPresent(found -> show(occasion, found, response));
        return topic.isPresent();
    }

    private void show(Occasion occasion, Topic topic, Response response) {
        Language language = tongues.of(occasion.party());
        List<String> questions =
                topic.questions().stream().limit(MOST_QUESTIONS).toList();
        String listed = IntStream.range(0, questions.size())
                .mapToObj(i -> (i + 1) + ". " + Html.escaped(questions.get(i)))
                .collect(Collectors.joining("\n"));
        String html = texts.get(language, "topic", Map.of("topic", Html.escaped(topic.name()), "questions", listed));
        ExchangeJson exchange = ExchangeJson.offering(
                occasion.party().conversation(), "/topics " + topic.name(), language.code(), questions);
        say(occasion, html, new Keyboards().numbers(occasion.key(), questions.size()), exchange, response);
    }

    private void say(Occasion occasion, String html, Keyboards keyboard, ExchangeJson exchange, Response response) {
        exchanges.put(response.change(), occasion.key(), exchange);
        Postman.Letter letter = new Postman.Letter(html, occasion.replyTo(), keyboard.markup());
        Postman.reply(occasion.party(), letter, occasion.key(), response);
    }
}
