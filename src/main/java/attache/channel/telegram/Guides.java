package attache.channel.telegram;

import attache.dialogue.Answerer;
import attache.dialogue.Guide;
import attache.dialogue.Topic;
import attache.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be told of the bot in each language; questions are offered in English where they would not be understood otherwise. */
final class Guides {

    private static final int EXAMPLES = 3;

    private final Answerer answerer;
    private final Function<Language, Guide> make;
    private final Map<Language, Guide> made = new ConcurrentHashMap<>();

    Guides(Answerer answerer, Function<Language, Guide> make) {
        this.answerer = answerer;
        this.make = make;
    }

    Guide in(Language language) {
        return made.computeIfAbsent(language, make);
    }

    /** What can be asked, in words that are understood. */
    List<Topic> topics(Language language) {
        List<Topic> own = answerer.languages().contains(language) ? in(language).topics() : List.of();
        return own.isEmpty() ? in(Language.EN).topics() : own;
    }

    /** The topic that links and buttons call by a name. */
    Optional<Topic> topic(Language language, String slug) {
        return topics(language).stream()
                .filter(topic -> slug(topic).equals(slug))
                .findFirst();
    }

    /** A topic's name for links and buttons, of the characters that Telegram allows there. */
    static String slug(Topic topic) {
        String slug = topic.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return slug.length() > 40 ? slug.substring(0, 40) : slug;
    }

    /** Questions that show what can be asked, each of another topic. */
    List<String> examples(Language language) {
        return topics(language).stream()
                .flatMap(topic -> topic.questions().stream().limit(1))
                .limit(EXAMPLES)
                .toList();
    }

    /** What texts speak of, by the names that stand in braces there. */
    Map<String, String> values(Language language) {
        String examples = examples(language).stream()
                .map(question -> "• " + Html.escaped(question))
                .collect(Collectors.joining("\n"));
        return Map.of(
                "examples", examples,
                "title", Html.escaped(in(language).title()),
                "credit", Html.escaped(in(language).credit()));
    }
}
