package attache.rendering;

import attache.facts.Fact;
import attache.facts.Facts;
import attache.facts.SourcePlace;
import attache.intents.Intent;
import attache.intents.Intents;
import attache.intents.Kind;
import attache.language.Language;
import attache.turn.Answer;
import attache.turn.Outcome;
import attache.turn.Reply;
import attache.turn.Understanding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words answers in one language. */
public final class Renderer {

    private static final int MOST_SUGGESTIONS = 3;
    private static final int MOST_DECIMALS = 2;
    private static final int LONGEST_OVERVIEW = 400;

    private final Facts facts;
    private final Intents intents;
    private final Language language;
    private final Sentences sentences;
    private final Wordings wordings;
    private final Statements statements;
    private final Openers openers;
    private final Echo echo;

    public Renderer(Facts facts, Intents intents, Language language) {
        this.facts = facts;
        this.intents = intents;
        this.language = language;
        this.sentences = new Sentences(language);
        this.wordings = new Wordings(facts, language, sentences);
        this.echo = new Echo(sentences, wordings);
        this.statements = new Statements(intents, language, sentences, wordings);
        this.openers = new Openers(sentences);
    }

    /** Whether the bot has the common sentences of a language, without which it cannot answer. */
    public static boolean hasWordsOf(Language language) {
        return Sentences.areThereFor(language);
    }

    /**
     * The reply to an understood question.
     *
     * @param tied facts that say otherwise of the same matter, to be told besides
     */
    public Reply render(Understanding asked, Answer answer, List<Fact> tied) {
        if (answer instanceof Answer.Found found) {
            return reply(asked, Outcome.ANSWERED, found(asked, found, tied), with(found.facts(), tied), List.of());
        }
        if (answer instanceof Answer.Reckoned reckoned) {
            List<Fact> used =
                    reckoned.operands().stream().map(Answer.Operand::fact).toList();
            return reply(asked, Outcome.ANSWERED, reckoned(reckoned), used, List.of());
        }
        if (answer instanceof Answer.NotKnown notKnown) {
            return reply(
                    asked, Outcome.DECLINED, unknown(asked, notKnown), List.of(), suggestions(asked, notKnown.near()));
        }
        if (answer instanceof Answer.Overview overview) {
            return overview(asked, overview, tied);
        }
        if (answer instanceof Answer.Unclear unclear) {
            List<String> offered =
                    unclear.questions().stream().limit(MOST_SUGGESTIONS).toList();
            return reply(asked, Outcome.DECLINED, sentences.say("unclear"), List.of(), offered);
        }
        if (answer instanceof Answer.Which which) {
            return which(asked, which);
        }
        return said(asked);
    }

    /** As many facts as make a short message, and a question for each of the others. */
    private Reply overview(Understanding asked, Answer.Overview overview, List<Fact> tied) {
        List<Fact> told = new ArrayList<>();
        List<Fact> left = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Fact fact : overview.facts()) {
            String statement = statements.state(fact).map(Renderer::capitalised).orElse("");
            if (!told.isEmpty() && text.length() + statement.length() > LONGEST_OVERVIEW) {
                left.add(fact);
            } else {
                told.add(fact);
                text.append(text.isEmpty() ? "" : " ").append(statement);
            }
        }
        tied.forEach(fact -> elsewhere(fact).ifPresent(other -> text.append(" ").append(other)));
        left.addAll(overview.more());
        return reply(asked, Outcome.ANSWERED, text.toString(), with(told, tied), examples(left));
    }

    /** A question back, by the names of what may be meant, or by a question on each topic that may be. */
    private Reply which(Understanding asked, Answer.Which which) {
        if (!which.values().isEmpty()) {
            List<String> names = which.values().stream().map(wordings::word).toList();
            String text = sentences.say(
                    "which", Map.of("choices", wordings.inflection().alternatives(names)));
            return reply(asked, Outcome.CLARIFY, text, List.of(), names);
        }
        List<String> questions = which.topics().stream()
                .flatMap(name -> intents.intent(name).stream())
                .flatMap(intent -> intent.example(language).stream())
                .map(sentences::typeset)
                .toList();
        String text = sentences.say("which.topic", Map.of("choices", String.join(" / ", questions)));
        return reply(asked, Outcome.CLARIFY, text, List.of(), questions);
    }

    /** A question for each of some facts. */
    private List<String> examples(List<Fact> facts) {
        Set<String> found = new LinkedHashSet<>();
        facts.forEach(fact -> addExample(fact, found));
        return found.stream().limit(MOST_SUGGESTIONS).toList();
    }

    /** A reply of a common sentence to a message that was not taken as a question. */
    public Reply notice(String key, Map<String, Object> values, Outcome outcome) {
        String text = sentences.say(key, values);
        return new Reply(text, language.code(), outcome, "", "", "", 0, List.of(), List.of(), List.of(), List.of());
    }

    /** A sentence common to all intents. */
    public String say(String key, Map<String, Object> values) {
        return sentences.say(key, values);
    }

    private static List<Fact> with(List<Fact> facts, List<Fact> tied) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(tied);
        return all;
    }

    private String found(Understanding asked, Answer.Found found, List<Fact> tied) {
        List<String> told = new ArrayList<>();
        found.facts().forEach(fact -> statements.state(fact).ifPresent(told::add));
        if (told.isEmpty()) {
            return sentences.say("unknown");
        }
        told.set(0, framed(asked, found, told.get(0)));
        List<String> parts =
                new ArrayList<>(told.stream().map(Renderer::capitalised).toList());
        tied.forEach(fact -> elsewhere(fact).ifPresent(parts::add));
        if (found.open() && found.count().isPresent()) {
            parts.add(sentences.say("open"));
        }
        return String.join(" ", parts);
    }

    private Optional<String> elsewhere(Fact fact) {
        return statements.state(fact).map(other -> sentences.say("elsewhere", stated(other)));
    }

    private String framed(Understanding asked, Answer.Found found, String statement) {
        Map<String, Object> values = stated(statement);
        if (found.count().isPresent()) {
            values.put("count", found.count().get());
            return sentences.say("count", values);
        }
        if (found.stance() == Answer.Stance.TELLS) {
            return echo.told(statement, found.facts().get(0), asked.echo());
        }
        String key = openers.key(asked, found.stance());
        return key.isEmpty() ? statement : echo.framed(key, values, asked.echo());
    }

    /** A statement for a sentence around it, which may begin it with a capital or not. */
    static Map<String, Object> stated(String statement) {
        Map<String, Object> values = new HashMap<>();
        values.put("statement", statement);
        values.put("Statement", capitalised(statement));
        return values;
    }

    private String reckoned(Answer.Reckoned reckoned) {
        String operands = reckoned.operands().stream()
                .flatMap(operand -> statements.state(operand.fact()).stream())
                .reduce((before, next) -> before + " " + capitalised(next))
                .orElse("");
        Reckoning reckoning = new Reckoning(wordings, MOST_DECIMALS);
        String key = "reckoned." + reckoned.operation().name().toLowerCase(Locale.ROOT);
        return capitalised(sentences.say(
                key,
                Map.of(
                        "result",
                        reckoning.result(reckoned),
                        "first",
                        reckoning.first(reckoned),
                        "n",
                        reckoned.upTo(),
                        "operands",
                        operands,
                        "Operands",
                        capitalised(operands))));
    }

    private String unknown(Understanding asked, Answer.NotKnown notKnown) {
        String key = "unknown." + notKnown.what();
        String sentence = sentences.say(sentences.has(key) ? key : "unknown");
        return asked.echo().isEmpty() ? sentence : echo.framed("unknown", Map.of("statement", sentence), asked.echo());
    }

    private Reply said(Understanding asked) {
        Intent intent = intents.intent(asked.intent()).orElseThrow();
        Outcome outcome = intent.kind() == Kind.SMALLTALK ? Outcome.SMALLTALK : Outcome.DECLINED;
        String text = intent.missing(language).map(sentences::typeset).orElseGet(() -> sentences.say("unknown"));
        return reply(asked, outcome, text, List.of(), suggestions(asked, List.of()));
    }

    private List<String> suggestions(Understanding asked, List<Fact> near) {
        Set<String> found = new LinkedHashSet<>();
        near.forEach(fact -> addExample(fact, found));
        intents.intent(asked.intent()).map(Intent::suggests).orElse(List.of()).stream()
                .flatMap(id -> facts.fact(id).stream())
                .forEach(fact -> addExample(fact, found));
        return found.stream().limit(MOST_SUGGESTIONS).toList();
    }

    private void addExample(Fact fact, Set<String> found) {
        intents.forProperty(fact.property().id())
                .flatMap(intent -> intent.example(language))
                .map(sentences::typeset)
                .ifPresent(found::add);
    }

    private Reply reply(Understanding asked, Outcome outcome, String text, List<Fact> told, List<String> suggestions) {
        Set<SourcePlace> places = new LinkedHashSet<>();
        told.forEach(fact -> places.addAll(fact.source()));
        return new Reply(
                text,
                language.code(),
                outcome,
                asked.intent(),
                asked.form().json(),
                asked.asks(),
                asked.confidence(),
                told.stream().map(Fact::id).toList(),
                List.copyOf(places),
                suggestions,
                List.of());
    }

    private static String capitalised(String sentence) {
        if (sentence.isEmpty()) {
            return sentence;
        }
        int first = sentence.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(first))
                .append(sentence.substring(Character.charCount(first)))
                .toString();
    }
}
