package attache.channel.telegram;

import attache.dialogue.Guide;
import attache.dialogue.StubAnswerer;
import attache.dialogue.Topic;
import attache.turn.Outcome;
import attache.turn.Question;
import attache.turn.Reply;
import java.util.List;

/** Answers everything by repeating it, and fails at "fail". */
final class Chatter extends StubAnswerer implements Guide {

    @Override
    public Reply reply(Question question) {
        if (question.text().equals("fail")) {
            throw new IllegalStateException("told to fail");
        }
        Outcome outcome = question.text().equals("decline") ? Outcome.DECLINED : Outcome.ANSWERED;
        return new Reply(
                "Answer to " + question.text(),
                "en",
                outcome,
                "posts",
                "list",
                "where",
                1,
                List.of("fact"),
                List.of(),
                List.of("Where?", "When?"),
                List.of());
    }

    @Override
    public String explainJson(Question question) {
        return "{\"intent\": \"posts\"}";
    }

    @Override
    public List<Topic> topics() {
        return List.of(new Topic("Trade", List.of("What is sold?", "What is bought?")));
    }

    @Override
    public List<String> names() {
        return List.of();
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
        return List.of("Trade, 1");
    }
}
