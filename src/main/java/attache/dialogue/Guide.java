package attache.dialogue;

import attache.language.Language;
import attache.turn.Reply;
import java.util.List;

/** What a channel can tell of the bot besides its replies. */
public interface Guide {

    /** What can be asked, by the sections of the source, in their order. */
    List<Topic> topics();

    /** The proper names that the facts speak of, sorted. */
    List<String> names();

    /** The same for readers of a language. */
    default Guide in(Language language) {
        return this;
    }

    /** The title of the source. */
    String title();

    /** To whom the source is owed, and under which terms. */
    String credit();

    /** Questions that lead on from a reply, the nearest first: its own suggestions, or else what is told beside it in the source. */
    default List<String> next(Reply reply) {
        return reply.suggestions();
    }

    /** Where in the source a reply stands, each place in words of the reply's language. */
    List<String> places(Reply reply);
}
