package attache.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attache.TwoLands;
import attache.facts.Fact;
import attache.facts.Value;
import attache.language.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementsTest {

    private final Sentences sentences = new Sentences(Language.EN);
    private final Statements statements = new Statements(
            TwoLands.intents(), Language.EN, sentences, new Wordings(TwoLands.facts(), Language.EN, sentences));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a-exports | Arland's exports of goods to Borland came to 2.35 billion dollars in 2006.",
                "a-goods | Arland's exports to Borland include nickel and tin.",
                "society-founded | the Society was founded in Bexley in 1921 to help settlers.",
                "society-merged | the Society was merged into the Association in 1936–37.",
                "moved-west | many settlers moved to western Borland after 1920.",
                "moved-early | a few settlers moved to Borland before 1759.",
                "census-1961 | in 1961 there were about 61,000 settlers."
            })
    void a_fact_fills_the_pattern_of_its_intent(String fact, String statement) {
        assertEquals(Optional.of(statement), statements.state(TwoLands.fact(fact)));
    }

    @Test
    void of_several_patterns_the_first_that_the_fact_fills_is_taken() {
        Fact founded = TwoLands.fact("society-founded");

        assertEquals(Optional.of("the Society was founded in 1921."), statements.state(without(founded, "purpose")));
    }

    @Test
    void a_fact_that_fills_no_pattern_is_not_stated() {
        assertEquals(Optional.empty(), statements.state(without(TwoLands.fact("a-exports"), "value")));
    }

    @Test
    void another_language_without_patterns_states_nothing() {
        Sentences english = new Sentences(Language.EN);
        Statements french = new Statements(
                TwoLands.intents(), Language.FR, english, new Wordings(TwoLands.facts(), Language.FR, english));

        assertEquals(Optional.empty(), french.state(TwoLands.fact("a-embassy")));
    }

    private static Fact without(Fact fact, String role) {
        Map<String, List<Value>> roles = new LinkedHashMap<>(fact.roles());
        roles.remove(role);
        return new Fact(
                fact.id(),
                fact.property(),
                roles,
                fact.closure(),
                fact.negated(),
                fact.same(),
                fact.disagrees(),
                fact.implied(),
                fact.source());
    }
}
