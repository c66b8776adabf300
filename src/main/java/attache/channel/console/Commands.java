package attache.channel.console;

import attache.dialogue.Answerer;
import attache.dialogue.Guide;
import attache.dialogue.Topic;
import attache.turn.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Does what can be asked of the console itself. */
final class Commands {

    private static final int QUESTIONS_OF_A_TOPIC = 3;

    private final Guide guide;
    private final Texts texts;
    private final Page page;
    private final Session session;
    private final LanguageCommand languages;

    Commands(Answerer answerer, Guide guide, Texts texts, Page page, Session session) {
        this.languages = new LanguageCommand(answerer, texts);
        this.guide = guide;
        this.texts = texts;
        this.page = page;
        this.session = session;
    }

    /** Does what a message says that begins with the mark of a command. */
    void run(String message) {
        String[] words = message.split("\\s+", 2);
        Optional<Command> command = Command.of(words[0]);
        if (command.isEmpty()) {
            page.say(texts.get("unknown", Map.of("command", words[0])));
            return;
        }
        switch (command.get()) {
            case HELP -> help();
            case TOPICS -> topics(words.length > 1 ? words[1] : "");
            case WHY -> page.say(session.why().orElse(texts.get("why.none")));
            case SOURCES -> sources();
            case LANG -> page.say(languages.run(words.length > 1 ? words[1] : "", Conversation.NAME));
            case QUIT -> page.say(texts.get("quit.alone"));
        }
    }

    private void help() {
        page.say(texts.get("help"));
        for (Command command : Command.values()) {
            page.say(String.format("  %-10s%s", command.word(), texts.get(command.key())));
        }
    }

    private void topics(String wanted) {
        List<Topic> all = guide.in(texts.language()).topics();
        List<Topic> topics = all.stream()
                .filter(topic -> lower(topic.name()).contains(lower(wanted)))
                .toList();
        if (topics.isEmpty()) {
            page.say(texts.get("topics.none", Map.of("topics", names(all))));
            return;
        }
        int most = topics.size() == 1 ? Integer.MAX_VALUE : QUESTIONS_OF_A_TOPIC;
        int last = topics.stream().mapToInt(topic -> shown(topic, most)).sum();
        List<String> offers = new ArrayList<>();
        for (Topic topic : topics) {
            List<String> questions = topic.questions().subList(0, shown(topic, most));
            page.say(topic.name());
            page.numbered(offers.size() + 1, last, questions);
            sayHowManyMore(topic, questions.size());
            offers.addAll(questions);
        }
        page.dimmed(texts.get("topics.choose"));
        session.offer(offers);
    }

    private static int shown(Topic topic, int most) {
        return Math.min(most, topic.questions().size());
    }

    private void sayHowManyMore(Topic topic, int shown) {
        int more = topic.questions().size() - shown;
        if (more > 0) {
            String command = Command.TOPICS.word() + " " + lower(topic.name());
            page.dimmed(texts.get("topics.more", Map.of("more", Integer.toString(more), "command", command)));
        }
    }

    private static String names(List<Topic> topics) {
        return topics.stream().map(Topic::name).collect(Collectors.joining(", "));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private void sources() {
        List<String> places = session.reply().map(guide::places).orElse(List.of());
        page.say(texts.get(places.isEmpty() ? none(session.reply()) : "sources"));
        places.forEach(place -> page.say("  " + place));
        page.say(texts.get("sources.article", Map.of("title", guide.title(), "credit", guide.credit())));
    }

    private static String none(Optional<Reply> reply) {
        return reply.isPresent() ? "sources.none" : "sources.early";
    }
}
