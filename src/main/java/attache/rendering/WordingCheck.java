package attache.rendering;

import attache.data.Problems;
import attache.facts.EntityValue;
import attache.facts.Fact;
import attache.facts.Facts;
import attache.facts.Figure;
import attache.intents.Intents;
import attache.language.Inflection;
import attache.language.Language;
import attache.language.Noun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Names what each language lacks to word the facts: sentences, patterns that fit, the grammar of names. */
public final class WordingCheck {

    private final Facts facts;
    private final Intents intents;
    private final Problems problems;

    private WordingCheck(Facts facts, Intents intents, Problems problems) {
        this.facts = facts;
        this.intents = intents;
        this.problems = problems;
    }

    /** Adds a warning for each gap; English is the measure of which sentences there must be. */
    public static void check(Facts facts, Intents intents, Problems problems) {
        WordingCheck check = new WordingCheck(facts, intents, problems);
        for (Language language : Language.values()) {
            if (Renderer.hasWordsOf(language)) {
                check.sentences(language);
                check.sections(language);
                check.grammar(language);
                check.units(language);
                check.patterns(language);
            } else {
                problems.warning(file(language), "", "", "is missing", "word all of en.properties in it");
            }
        }
    }

    private void sentences(Language language) {
        Set<String> missing = new TreeSet<>(new Sentences(Language.EN).keys());
        missing.removeAll(new Sentences(language).keys());
        missing.forEach(key -> problems.warning(file(language), key, "", "is missing", "word it as in en.properties"));
    }

    private static String file(Language language) {
        return "answers/" + language.code() + ".properties";
    }

    private void sections(Language language) {
        facts.source().sections().stream()
                .filter(section -> language != Language.EN && !section.names().containsKey(language))
                .forEach(section -> problems.warning(
                        "seeds",
                        "source.sections.names." + language.code(),
                        section.name(),
                        "has no name in this language",
                        "add it under \"names\" of the section"));
    }

    private void grammar(Language language) {
        Inflection inflection = Inflection.of(language);
        facts.facts().stream()
                .flatMap(fact -> fact.roles().values().stream())
                .flatMap(List::stream)
                .filter(EntityValue.class::isInstance)
                .map(value -> ((EntityValue) value).entity())
                .distinct()
                .flatMap(id -> facts.entity(id).stream())
                .filter(entity -> lacksGrammar(entity.noun(language), inflection))
                .forEach(entity -> problems.warning(
                        "seeds",
                        "entities." + entity.id() + ".grammar." + language.code(),
                        "",
                        "is missing",
                        "say how \"" + entity.noun(language).text() + "\" is inflected: one of \""
                                + String.join("\", \"", inflection.grammars()) + "\""));
    }

    private static boolean lacksGrammar(Noun noun, Inflection inflection) {
        return noun.grammar().isEmpty() && inflection.needsGrammar(noun.type());
    }

    private void units(Language language) {
        Sentences sentences = new Sentences(language);
        facts.facts().stream()
                .flatMap(fact -> fact.roles().values().stream())
                .flatMap(List::stream)
                .filter(Figure.class::isInstance)
                .map(value -> "unit." + ((Figure) value).unit())
                .distinct()
                .filter(key -> !sentences.has(key))
                .forEach(key -> problems.warning(file(language), key, "", "is missing", "word a figure of this unit"));
    }

    private void patterns(Language language) {
        Sentences sentences = new Sentences(language);
        Statements statements = new Statements(intents, language, sentences, new Wordings(facts, language, sentences));
        for (Fact fact : facts.facts()) {
            List<Set<String>> lacking = new ArrayList<>(statements.lacking(fact));
            if (!lacking.isEmpty() && lacking.stream().noneMatch(Set::isEmpty)) {
                lacking.sort(Comparator.comparing(Set::size));
                problems.warning(
                        "intents",
                        "says." + language.code() + " of " + fact.property().id(),
                        fact.id(),
                        "is a fact that no pattern fits",
                        "add a pattern without " + String.join(", ", lacking.get(0)));
            }
        }
    }
}
