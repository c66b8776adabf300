package attache.dialogue;

import attache.language.Language;
import attache.turn.Question;
import java.util.Optional;
import java.util.Set;

/** What tests put in the bot's place: all but the replies, in English alone. */
public abstract class StubAnswerer implements Answerer {

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
}
