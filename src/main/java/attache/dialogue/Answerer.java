package attache.dialogue;

import attache.turn.Question;
import attache.turn.Reply;

/** The bot as a channel sees it: a question goes in, a reply comes back. */
public interface Answerer {

    Reply reply(Question question);

    /** How the bot would come to its reply, for people. */
    String explain(Question question);

    /** How the bot would come to its reply, as one JSON object. */
    String explainJson(Question question);
}
