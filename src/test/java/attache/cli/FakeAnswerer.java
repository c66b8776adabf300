package attache.cli;

import attache.dialogue.StubAnswerer;
import attache.facts.SourcePlace;
import attache.turn.Outcome;
import attache.turn.Question;
import attache.turn.Reply;
import java.util.ArrayList;
import java.util.List;

/** Answers every question by repeating it, and counts the questions of each conversation. */
final class FakeAnswerer extends StubAnswerer {

    final List<Question> asked = new ArrayList<>();

    @Override
    public Reply reply(Question question) {
        asked.add(question);
        if (question.text().equals("fail")) {
            throw new IllegalStateException("told to fail");
        }
        long turn = asked.stream()
                .filter(earlier -> earlier.conversation().equals(question.conversation()))
                .count();
        return reply(question.text() + " (" + turn + ")", List.of());
    }

    static Reply reply(String text, List<String> unanswered) {
        return new Reply(
                text,
                "en",
                Outcome.ANSWERED,
                "posts",
                "list",
                "where",
                0.98765,
                List.of("be-honorary"),
                List.of(new SourcePlace("Trade", 1, 2)),
                List.of(),
                unanswered);
    }
}
