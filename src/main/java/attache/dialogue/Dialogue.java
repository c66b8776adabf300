package attache.dialogue;

import attache.facts.Fact;
import attache.handler.Handlers;
import attache.language.Language;
import attache.language.Words;
import attache.nlu.LanguageFinder;
import attache.rendering.Renderer;
import attache.storage.Contexts;
import attache.turn.Answer;
import attache.turn.Context;
import attache.turn.Outcome;
import attache.turn.Question;
import attache.turn.Reply;
import attache.turn.Speech;
import attache.turn.Understanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Conducts one turn: completes the question by what was said before, has it answered and worded, and remembers it. */
public final class Dialogue implements Answerer {

    /** The longest message that is read, in characters. */
    public static final int LONGEST_MESSAGE = 4096;

    /** How many turns are not worked out again where people ask the same at the same point. */
    private static final int RECENT_TURNS = 1000;

    private final Voices voices;
    private final LanguageChoice languages;
    private final Handlers handlers;
    private final Contexts contexts;
    private final Recent<Asked, Said> recent = new Recent<>(RECENT_TURNS);

    public Dialogue(Voices voices, LanguageFinder finder, Handlers handlers, Contexts contexts) {
        this.voices = voices;
        this.languages = new LanguageChoice(finder, voices.spoken());
        this.handlers = handlers;
        this.contexts = contexts;
    }

    @Override
    public Reply reply(Question question) {
        Context context = contexts.get(question.conversation());
        Said said = recent.get(new Asked(question.text(), question.languageHint(), context), () -> {
            Turn turn = take(question, context);
            return new Said(turn.reply(), turn.next());
        });
        contexts.put(question.conversation(), said.next());
        return said.reply();
    }

    /** All that a reply hangs on. */
    private record Asked(String text, Optional<String> languageHint, Context context) {}

    /** What was said, and what is remembered of it. */
    private record Said(Reply reply, Context next) {}

    @Override
    public Set<Language> languages() {
        return voices.spoken();
    }

    @Override
    public void speak(String conversation, Optional<Language> language) {
        Context context = contexts.get(conversation);
        contexts.put(conversation, context.with(context.speech().fixedTo(language)));
    }

    /** All that came of one question. */
    record Turn(Understanding first, Understanding asked, Answer answer, Reply reply, Context next) {

        /** A turn that needed no understanding. */
        Turn(Understanding asked, Answer answer, Reply reply, Context next) {
            this(asked, asked, answer, reply, next);
        }
    }

    private Turn take(Question question, Context context) {
        Speech speech = context.speech();
        if (Words.of(question.text(), Language.EN).isEmpty()) {
            return notice("empty", Outcome.SMALLTALK, languages.expected(question, speech), context);
        }
        if (question.text().length() > LONGEST_MESSAGE) {
            return notice("toolong", Outcome.DECLINED, languages.expected(question, speech), context);
        }
        LanguageChoice.Chosen chosen = languages.of(question, speech);
        Context next = context.with(speech.spoken(chosen.answered()));
        if (chosen.text().isBlank()) {
            return again(chosen.answered(), next);
        }
        if (chosen.heard().isEmpty()) {
            return notice("foreign", Outcome.DECLINED, chosen.answered(), context);
        }
        return take(
                chosen.text(),
                voices.of(chosen.heard().get()),
                voices.of(chosen.answered()).renderer(),
                next);
    }

    /** A reply of a common sentence, which leaves the conversation where it was. */
    private Turn notice(String key, Outcome outcome, Language language, Context context) {
        Reply reply = voices.of(language).renderer().notice(key, Map.of("most", LONGEST_MESSAGE), outcome);
        return new Turn(Understanding.of(language, "").done(), new Answer.Said(), reply, context);
    }

    /** The answer before once more, in another language. */
    private Turn again(Language language, Context context) {
        if (context.last().isEmpty()) {
            return notice("language", Outcome.SMALLTALK, language, context);
        }
        Understanding last = context.last().get();
        return answered(
                last, last, handlers.answer(last, context), voices.of(language).renderer(), context);
    }

    private Turn take(String message, Voice voice, Renderer renderer, Context context) {
        List<String> questions = voice.understander().questions(message);
        if (questions.size() > 1) {
            List<Joint.Part> parts = new ArrayList<>();
            Context before = context;
            for (String text : questions) {
                Turn turn = takeOne(text, voice, renderer, before);
                parts.add(new Joint.Part(text, turn));
                before = turn.next();
            }
            if (Joint.isSeveral(parts)) {
                return new Joint(renderer).joined(parts);
            }
        }
        return takeOne(message, voice, renderer, context);
    }

    private Turn takeOne(String text, Voice voice, Renderer renderer, Context context) {
        String meant = voice.picks().pick(text, context.choices()).orElse(text);
        Understanding first = voice.understander().understand(meant);
        Optional<String> amended = context.last().flatMap(last -> voice.amends().amended(first, last));
        Understanding asked = amended.map(voice.understander()::understand)
                .orElseGet(() -> voice.followUps().complete(meant, first, context));
        Answer answer = voice.doubts().resolved(asked, handlers.answer(asked, context), context);
        return answered(first, asked, answer, renderer, context);
    }

    private Turn answered(Understanding first, Understanding asked, Answer answer, Renderer renderer, Context context) {
        Reply reply = renderer.render(asked, answer, tied(answer));
        return new Turn(first, asked, answer, reply, next(context, asked, answer, reply));
    }

    private List<Fact> tied(Answer answer) {
        boolean states = answer instanceof Answer.Found || answer instanceof Answer.Overview;
        return states ? handlers.disagreeing(answer.told()) : List.of();
    }

    private static Context next(Context context, Understanding asked, Answer answer, Reply reply) {
        if (answer instanceof Answer.Said) {
            return context;
        }
        List<String> choices = answer instanceof Answer.Which ? reply.suggestions() : List.of();
        List<String> told = answer.told().stream().map(Fact::id).toList();
        Understanding last = asked.but().echo(List.of()).done();
        return new Context(Optional.of(last), told.isEmpty() ? context.facts() : told, choices, context.speech());
    }

    @Override
    public String explain(Question question) {
        return explanation(question).text();
    }

    @Override
    public String explainJson(Question question) {
        return explanation(question).json();
    }

    private Explanation explanation(Question question) {
        return Explanation.of(take(question, contexts.get(question.conversation())));
    }
}
