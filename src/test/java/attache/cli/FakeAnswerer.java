package attache.cli;

import attache.dialogue.Answerer;
import attache.facts.SourcePlace;
import attache.language.Language;
import attache.turn.Outcome;
import attache.turn.Question;
import attache.turn.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers every question by repeating it, and counts the questions of each conversation. */
final class FakeAnswerer implements Answerer {

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

    @Override
    public Set<Language> languages() {
        return Set.of(Language.EN);
    }

    @Override
    public void speak(String conversation, Optional<Language> language) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String explain(Question question) {
        return question.text();
    }

    @Override
    public String explainJson(Question question) {
        return "{}";
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
