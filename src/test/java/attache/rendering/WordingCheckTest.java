package attache.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.TwoLands;
import attache.data.DataFolder;
import attache.data.Problem;
import attache.data.Problems;
import attache.facts.Facts;
import attache.facts.FactsReader;
import attache.intents.Intents;
import attache.intents.IntentsReader;
import attache.intents.Phrases;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingCheckTest {

    private final Problems problems = new Problems();

    @Test
    void the_shipped_facts_can_be_worded_in_every_language() {
        Facts facts = FactsReader.load(DataFolder.shipped("seeds"));
        Intents intents = IntentsReader.load(DataFolder.shipped("intents"), facts, Phrases.SKIP);

        WordingCheck.check(facts, intents, problems);

        assertEquals(List.of(), problems.all());
    }

    @Test
    void a_name_without_grammar_is_a_warning_where_the_language_needs_it() {
        WordingCheck.check(TwoLands.facts(), TwoLands.intents(), problems);

        assertFalse(problems.hasErrors());
        assertTrue(warns("entities.union.grammar.de", "is missing"), problems.all()::toString);
        assertFalse(warns("entities.union.grammar.en", ""));
        assertFalse(warns("entities.bexley.grammar.de", ""));
    }

    @Test
    void a_section_without_a_name_is_a_warning() {
        WordingCheck.check(TwoLands.facts(), TwoLands.intents(), problems);

        assertTrue(warns("source.sections.names.fr", "has no name"), problems.all()::toString);
    }

    private boolean warns(String place, String message) {
        return problems.all().stream()
                .filter(problem -> problem.place().equals(place))
                .map(Problem::message)
                .anyMatch(text -> text.contains(message));
    }
}
