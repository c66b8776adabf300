package attache.channel.console;

import attache.dialogue.Answerer;
import attache.dialogue.Guide;
import attache.language.Language;
import attache.turn.Question;
import attache.turn.Reply;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes message after message, and prints a block for each; no message ends it but {@link Command#QUIT}. */
final class Conversation {

    /** The one conversation that a console holds. */
    static final String NAME = "console";

    private final Answerer answerer;
    private final Guide guide;
    private final Texts texts;
    private final Page page;
    private final Session session = new Session();
    private final Commands commands;

    Conversation(Answerer answerer, Guide guide, Texts texts, Page page) {
        this.answerer = answerer;
        this.guide = guide;
        this.texts = texts;
        this.page = page;
        this.commands = new Commands(answerer, guide, texts, page, session);
    }

    void run(Input input) throws IOException {
        for (Optional<String> next = input.next(); next.isPresent(); next = input.next()) {
            String message = next.get().strip();
            if (Command.of(message).filter(Command.QUIT::equals).isPresent()) {
                return;
            }
            if (!message.isEmpty()) {
                take(message);
                page.end();
            }
            if (page.isBroken()) {
                return;
            }
        }
    }

    private void take(String message) {
        try {
            if (message.startsWith(Command.MARK)) {
                commands.run(message);
                return;
            }
            Optional<String> chosen = session.chosen(message);
            chosen.ifPresent(page::dimmed);
            ask(new Question(NAME, chosen.orElse(message), Optional.empty()));
        } catch (RuntimeException | StackOverflowError failure) {
            page.say(texts.get("failed"));
        }
    }

    /** Explains before it replies: what a question means hangs on what was said before it, not on itself. */
    private void ask(Question question) {
        session.begin();
        session.explained(answerer.explain(question));
        Reply reply = answerer.reply(question);
        session.replied(reply);
        show(reply);
    }

    private void show(Reply reply) {
        Language.of(reply.language()).ifPresent(texts::speak);
        page.say(reply.text());
        List<String> places = guide.places(reply);
        if (!places.isEmpty()) {
            page.dimmed(texts.get("source", Map.of("places", String.join("; ", places))));
        }
        if (!reply.suggestions().isEmpty()) {
            page.say(texts.get("suggest"));
            page.numbered(1, reply.suggestions().size(), reply.suggestions());
            session.offer(reply.suggestions());
        }
    }
}
