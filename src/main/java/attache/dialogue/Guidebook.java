package attache.dialogue;

import attache.facts.EntityValue;
import attache.facts.Facts;
import attache.facts.SourceOutline;
import attache.facts.SourcePlace;
import attache.intents.Intent;
import attache.intents.Intents;
import attache.language.Inflection;
import attache.language.Language;
import attache.rendering.Citations;
import attache.turn.Reply;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Tells of the bot, in one language, what its facts and intents say. */
public final class Guidebook implements Guide {

    private static final int MOST_NEXT = 3;
    private static final int SENTENCES = 1000;

    private final Facts facts;
    private final Intents intents;
    private final Language language;
    /** Made once for each language: every answer is told where it stands. */
    private final Map<Language, Citations> citations;

    public Guidebook(Facts facts, Intents intents, Language language) {
        this(facts, intents, language, new ConcurrentHashMap<>());
    }

    private Guidebook(Facts facts, Intents intents, Language language, Map<Language, Citations> citations) {
        this.facts = facts;
        this.intents = intents;
        this.language = language;
        this.citations = citations;
    }

    @Override
    public List<Topic> topics() {
        Map<String, List<String>> questions = new LinkedHashMap<>();
        facts.source().sections().forEach(section -> questions.put(section.name(), new ArrayList<>()));
        for (Intent intent : intents.all()) {
            Optional<String> example = intent.example(language).map(Inflection.of(language)::typeset);
            Optional<String> section = section(intent);
            if (example.isPresent() && section.isPresent()) {
                questions.get(section.get()).add(example.get());
            }
        }
        return questions.entrySet().stream()
                .filter(topic -> !topic.getValue().isEmpty())
                .map(topic ->
                        new Topic(topic.getKey(), facts.source().nameOf(topic.getKey(), language), topic.getValue()))
                .toList();
    }

    /** The section where most of what an intent asks about stands; of two alike the first. */
    private Optional<String> section(Intent intent) {
        Map<String, Long> counts = intent.properties().stream()
                .flatMap(property -> facts.of(property).stream())
                .flatMap(fact -> fact.source().stream())
                .collect(Collectors.groupingBy(SourcePlace::section, Collectors.counting()));
        long most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0L);
        return facts.source().sections().stream()
                .map(SourceOutline.Section::name)
                .filter(name -> most > 0 && counts.getOrDefault(name, 0L) == most)
                .findFirst();
    }

    @Override
    public List<String> names() {
        return facts.facts().stream()
                .flatMap(fact -> fact.roles().values().stream())
                .flatMap(List::stream)
                .filter(EntityValue.class::isInstance)
                .map(value -> ((EntityValue) value).entity())
                .distinct()
                .flatMap(id -> facts.entity(id).stream())
                .flatMap(entity -> entity.names(language).stream())
                .filter(name -> Character.isUpperCase(name.codePointAt(0)))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Guide in(Language other) {
        return other == language ? this : new Guidebook(facts, intents, other, citations);
    }

    @Override
    public String title() {
        return facts.source().title();
    }

    @Override
    public String credit() {
        return facts.source().credit();
    }

    @Override
    public List<String> next(Reply reply) {
        if (!reply.suggestions().isEmpty() || reply.sources().isEmpty()) {
            return reply.suggestions();
        }
        SourcePlace told = reply.sources().get(0);
        return facts.facts().stream()
                .filter(fact -> !reply.facts().contains(fact.id()))
                .filter(fact -> fact.source().get(0).section().equals(told.section()))
                .sorted(Comparator.comparingInt(
                        fact -> distance(told, fact.source().get(0))))
                .flatMap(fact -> intents.forProperty(fact.property().id()).stream())
                .filter(intent -> !intent.name().equals(reply.intent()))
                .flatMap(intent -> intent.example(language).stream())
                .distinct()
                .limit(MOST_NEXT)
                .toList();
    }

    /** How far two places of a section are apart; another paragraph is further than any sentence of the same. */
    private static int distance(SourcePlace one, SourcePlace other) {
        int paragraphs = Math.abs(one.paragraph() - other.paragraph());
        return paragraphs > 0 ? SENTENCES * paragraphs : Math.abs(one.sentence() - other.sentence());
    }

    @Override
    public List<String> places(Reply reply) {
        Language told = Language.of(reply.language()).orElse(language);
        return citations
                .computeIfAbsent(told, each -> new Citations(facts.source(), each))
                .places(reply.sources());
    }
}
