package attache.rendering;

import attache.data.DataFolder;
import attache.facts.Fact;
import attache.facts.Facts;
import attache.facts.FactsReader;
import attache.facts.Figure;
import attache.facts.Value;
import attache.intents.Intent;
import attache.intents.Intents;
import attache.intents.IntentsReader;
import attache.intents.Kind;
import attache.intents.Phrases;
import attache.language.Inflection;
import attache.language.Language;
import attache.turn.Answer;
import attache.turn.Answer.Operand;
import attache.turn.Answer.Operation;
import attache.turn.Answer.Stance;
import attache.turn.Form;
import attache.turn.Outcome;
import attache.turn.Understanding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that the bot can say in one language of the shipped facts, as lines to read. */
final class ShippedAnswers {

    private static final Facts FACTS = FactsReader.load(DataFolder.shipped("seeds"));
    private static final Intents INTENTS = IntentsReader.load(DataFolder.shipped("intents"), FACTS, Phrases.SKIP);
    private static final List<String> MISSING =
            List.of("", "when", "where", "who", "name", "why", "how", "number", "cost", "list", "yesno");

    private final Language language;
    private final Renderer renderer;
    private final List<String> lines = new ArrayList<>();

    private ShippedAnswers(Language language) {
        this.language = language;
        this.renderer = new Renderer(FACTS, INTENTS, language);
    }

    static List<String> in(Language language) {
        ShippedAnswers answers = new ShippedAnswers(language);
        answers.frames();
        INTENTS.all().forEach(answers::intent);
        return answers.lines;
    }

    /** Every fact in every other form, which differ by their frames alone: too many to read, but not to check. */
    static Stream<String> framed(Language language) {
        ShippedAnswers answers = new ShippedAnswers(language);
        return FACTS.facts().stream().flatMap(answers::framed);
    }

    private Stream<String> framed(Fact fact) {
        Stream<String> stances = Stream.of(Stance.values()).map(stance -> said(found(stance, fact, false), List.of()));
        Stream<String> others = Stream.of(
                said(found(Stance.TELLS, fact, true), List.of()),
                said(new Answer.Overview(List.of(fact), List.of(fact)), List.of(fact)));
        return Stream.concat(stances, others);
    }

    private void intent(Intent intent) {
        lines.add("## " + intent.name());
        intent.properties().stream()
                .flatMap(property -> FACTS.of(property).stream())
                .forEach(fact -> lines.add(said(found(Stance.TELLS, fact, false), List.of())));
        if (intent.kind() != Kind.ANSWER) {
            lines.add(renderer.render(asked(intent.name(), "?"), new Answer.Said(), List.of())
                    .text());
        }
        intent.example(language)
                .map(Inflection.of(language)::typeset)
                .ifPresent(question -> lines.add("> " + question));
    }

    private void frames() {
        lines.add("## frames");
        Fact embassy = FACTS.fact("be-embassy").orElseThrow();
        Fact disagreeing = FACTS.fact("be-montreal-general").orElseThrow();
        Fact denying = FACTS.fact("no-national-organization").orElseThrow();
        for (Stance stance : Stance.values()) {
            lines.add(said(found(stance, embassy, false), List.of(disagreeing)));
        }
        lines.add(said(found(Stance.NO, denying, false), List.of()));
        for (int count = 1; count <= 4; count++) {
            Answer.Found counted = new Answer.Found(Stance.TELLS, List.of(embassy), Optional.of(count), true);
            lines.add(said(counted, List.of()));
        }
        Fact more = FACTS.fact("ca-exports-2006").orElseThrow();
        Fact less = FACTS.fact("be-exports-2006").orElseThrow();
        for (Operation operation : Operation.values()) {
            lines.add(said(reckoned(operation, more, less), List.of()));
        }
        Fact honorary = FACTS.fact("be-honorary").orElseThrow();
        Fact war = FACTS.fact("force-in-belgium").orElseThrow();
        for (Stance stance : List.of(Stance.TELLS, Stance.YES, Stance.NO)) {
            lines.add(echoed(
                    found(stance, honorary, false), honorary.values("where").subList(1, 2)));
        }
        lines.add(echoed(found(Stance.YES, war, false), war.values("when")));
        lines.add(echoed(new Answer.NotKnown("why", List.of()), war.values("when")));
        lines.add(echoed(new Answer.NotKnown("number", List.of()), more.values("of")));
        lines.add(echoed(new Answer.NotKnown("number", List.of()), more.values("when")));
        declines(embassy, more);
    }

    private void declines(Fact embassy, Fact more) {
        MISSING.forEach(what -> lines.add(said(new Answer.NotKnown(what, List.of()), List.of())));
        lines.add(said(new Answer.Which(embassy.values("where"), List.of()), List.of()));
        lines.add(said(new Answer.Which(more.roles().get("of"), List.of()), List.of()));
        lines.add(said(new Answer.Which(List.of(), List.of("posts", "envoy")), List.of()));
        for (String key : List.of("unclear", "empty", "failed", "suggest")) {
            lines.add(renderer.notice(key, Map.of(), Outcome.DECLINED).text());
        }
        lines.add(renderer.notice("toolong", Map.of("most", 4096), Outcome.DECLINED)
                .text());
        lines.add(renderer.say("part", Map.of("question", "…", "statement", "…")));
        Citations citations = new Citations(FACTS.source(), language);
        FACTS.source().places().stream()
                .filter(place -> place.paragraph() == 1 && place.sentence() == 1)
                .forEach(place -> lines.add(citations.line(List.of(place))));
    }

    private static Answer.Reckoned reckoned(Operation operation, Fact more, Fact less) {
        Figure one = (Figure) more.values("value").get(0);
        Figure other = (Figure) less.values("value").get(0);
        return new Answer.Reckoned(
                operation,
                List.of(new Operand(more, one.amount()), new Operand(less, other.amount())),
                one.value(),
                one.value().add(operation == Operation.YEARS ? BigDecimal.ONE : BigDecimal.ZERO),
                "dollar",
                "billion");
    }

    private static Answer.Found found(Stance stance, Fact fact, boolean counted) {
        return new Answer.Found(stance, List.of(fact), counted ? Optional.of(2) : Optional.empty(), counted);
    }

    private String echoed(Answer answer, List<Value> echo) {
        Understanding asked = asked("posts", "?").but().echo(echo).done();
        return renderer.render(asked, answer, List.of()).text();
    }

    private String said(Answer answer, List<Fact> tied) {
        return renderer.render(asked("posts", "?"), answer, tied).text();
    }

    private Understanding asked(String intent, String clause) {
        return Understanding.of(language, clause)
                .meaning(intent, Form.YESNO, "")
                .sure(0.9, true)
                .done();
    }
}
