package attache.dialogue;

import attache.language.Language;
import attache.turn.Question;
import attache.turn.Reply;
import java.util.Optional;
import java.util.Set;

/** The bot as a channel sees it: a question goes in, a reply comes back. */
public interface Answerer {

    Reply reply(Question question);

    /** The languages that it speaks. */
    Set<Language> languages();

    /** Fixes the language in which a conversation's questions are answered; with none each is answered in its own. */
    void speak(String conversation, Optional<Language> language);

    /** How the bot would come to its reply, for people. */
    String explain(Question question);

    /** How the bot would come to its reply, as one JSON object. */
    String explainJson(Question question);
}
