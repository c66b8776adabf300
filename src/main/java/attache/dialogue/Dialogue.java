package attache.dialogue;

import attache.facts.Fact;
import attache.facts.Facts;
import attache.handler.Handlers;
import attache.intents.Intents;
import attache.language.Language;
import attache.language.Words;
import attache.nlu.Understander;
import attache.rendering.Renderer;
import attache.storage.Contexts;
import attache.turn.Answer;
import attache.turn.Context;
import attache.turn.Outcome;
import attache.turn.Question;
import attache.turn.Reply;
import attache.turn.Understanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Conducts one turn: completes the question by what was said before, has it answered and worded, and remembers it. */
public final class Dialogue implements Answerer {

    /** The longest message that is read, in characters. */
    public static final int LONGEST_MESSAGE = 4096;

    private final Understander understander;
    private final FollowUps followUps;
    private final Handlers handlers;
    private final Renderer renderer;
    private final Contexts contexts;

    public Dialogue(
            Facts facts,
            Intents intents,
            Understander understander,
            Handlers handlers,
            Renderer renderer,
            Contexts contexts) {
        this.understander = understander;
        this.followUps = new FollowUps(facts, understander, new Kinship(facts, intents));
        this.handlers = handlers;
        this.renderer = renderer;
        this.contexts = contexts;
    }

    @Override
    public Reply reply(Question question) {
        if (Words.of(question.text(), Language.EN).isEmpty()) {
            return renderer.notice("empty", Map.of(), Outcome.SMALLTALK);
        }
        if (question.text().length() > LONGEST_MESSAGE) {
            return renderer.notice("toolong", Map.of("most", LONGEST_MESSAGE), Outcome.DECLINED);
        }
        Turn turn = take(question);
        contexts.put(question.conversation(), turn.next());
        return turn.reply();
    }

    /** All that came of one question. */
    record Turn(Understanding first, Understanding asked, Answer answer, Reply reply, Context next) {}

    private Turn take(Question question) {
        Context context = contexts.get(question.conversation());
        List<String> questions = understander.questions(question.text());
        if (questions.size() > 1) {
            List<Joint.Part> parts = new ArrayList<>();
            Context before = context;
            for (String text : questions) {
                Turn turn = take(text, before);
                parts.add(new Joint.Part(text, turn));
                before = turn.next();
            }
            if (Joint.isSeveral(parts)) {
                return new Joint(renderer).joined(parts);
            }
        }
        return take(question.text(), context);
    }

    private Turn take(String text, Context context) {
        Understanding first = understander.understand(text);
        Understanding asked = followUps.complete(text, first, context);
        Answer answer = handlers.answer(asked, context);
        Reply reply = renderer.render(asked, answer, tied(answer));
        return new Turn(first, asked, answer, reply, next(context, asked, answer));
    }

    private List<Fact> tied(Answer answer) {
        boolean states = answer instanceof Answer.Found || answer instanceof Answer.Overview;
        return states ? handlers.disagreeing(answer.told()) : List.of();
    }

    private static Context next(Context context, Understanding asked, Answer answer) {
        if (answer instanceof Answer.Said) {
            return context;
        }
        List<String> told = answer.told().stream().map(Fact::id).toList();
        return new Context(Optional.of(asked), told.isEmpty() ? context.facts() : told);
    }

    @Override
    public String explain(Question question) {
        return Explanation.of(take(question)).text();
    }

    @Override
    public String explainJson(Question question) {
        return Explanation.of(take(question)).json();
    }
}
