package attache.channel.console;

import attache.dialogue.Guide;
import attache.dialogue.StubAnswerer;
import attache.dialogue.Topic;
import attache.language.Language;
import attache.turn.Outcome;
import attache.turn.Question;
import attache.turn.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Declines "decline" with two suggestions, fails at "fail", speaks French to "Où est-ce ?", and answers everything else by repeating it. */
final class FakeBot extends StubAnswerer implements Guide {

    final List<String> asked = new ArrayList<>();
    final List<String> spoken = new ArrayList<>();

    @Override
    public Reply reply(Question question) {
        asked.add(question.text());
        return switch (question.text()) {
            case "fail" -> throw new IllegalStateException("told to fail");
            case "decline" -> reply("I do not know.", Outcome.DECLINED, List.of("Where is it?", "When was it?"));
            case "Où est-ce ?" ->
                new Reply(
                        "Là.",
                        "fr",
                        Outcome.ANSWERED,
                        "posts",
                        "value",
                        "where",
                        1,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
            default -> reply("Answer to " + question.text(), Outcome.ANSWERED, List.of());
        };
    }

    private static Reply reply(String text, Outcome outcome, List<String> suggestions) {
        return new Reply(
                text, "en", outcome, "posts", "list", "where", 1, List.of(), List.of(), suggestions, List.of());
    }

    @Override
    public Set<Language> languages() {
        return Set.of(Language.EN, Language.FR, Language.DE);
    }

    @Override
    public void speak(String conversation, Optional<Language> language) {
        spoken.add(language.map(Language::code).orElse("auto"));
    }

    @Override
    public String explain(Question question) {
        return "meant as " + question.text() + " after " + asked.size();
    }

    @Override
    public List<Topic> topics() {
        return List.of(
                new Topic("Trade", List.of("What is sold?", "What is bought?")),
                new Topic("World Wars", List.of("Who?", "When?", "Where?", "Why?")));
    }

    @Override
    public List<String> names() {
        return List.of("Belgium", "Canada", "First World War", "First Army");
    }

    @Override
    public String title() {
        return "Title";
    }

    @Override
    public String credit() {
        return "its authors";
    }

    @Override
    public List<String> places(Reply reply) {
        return reply.outcome() == Outcome.ANSWERED ? List.of("Trade, 1", "Trade, 2") : List.of();
    }
}
