package attache.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.data.DataFolder;
import attache.language.Language;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsTest {

    @TempDir
    private Path folder;

    private Facts facts;

    @BeforeEach
    void read() {
        facts = FactsReader.load(DataFolder.of(SmallFacts.write(folder)));
    }

    @Test
    void a_fact_has_what_its_file_says() {
        Fact fact = facts.fact("volga-flow").orElseThrow();

        assertEquals("flow", fact.property().id());
        assertEquals(
                List.of("of", "to", "length", "when"), List.copyOf(fact.roles().keySet()));
        assertEquals(List.of(new EntityValue("astrakhan"), new EntityValue("russia")), fact.values("to"));
        assertEquals(
                List.of(new Figure(new BigDecimal("3530"), Optional.empty(), "kilometre", Bound.ABOUT)),
                fact.values("length"));
        assertEquals(Closure.CLOSED, fact.closure());
        assertEquals(Set.of("to"), fact.implied());
        assertEquals(List.of(new SourcePlace("Lead", 1, 1)), fact.source());
    }

    @Test
    void a_figure_has_the_amount_of_its_scale() {
        Figure figure = (Figure)
                facts.fact("volga-again").orElseThrow().values("length").get(0);

        assertEquals(0, new BigDecimal("3530").compareTo(figure.amount()));
    }

    @Test
    void closure_and_negation_are_read() {
        Fact again = facts.fact("volga-again").orElseThrow();

        assertEquals(Closure.OPEN, again.closure());
        assertTrue(again.negated());
    }

    @Test
    void types_kinds_and_parts_are_reflexive_and_transitive() {
        assertTrue(facts.isType("river", "river"));
        assertTrue(facts.isType("river", "place"));
        assertFalse(facts.isType("place", "river"));
        assertTrue(facts.isKindOf("great-volga", "great-volga"));
        assertTrue(facts.isKindOf("great-volga", "volga"));
        assertFalse(facts.isKindOf("volga", "great-volga"));
        assertTrue(facts.isWithin("volga", "russia"));
        assertFalse(facts.isWithin("russia", "volga"));
        assertFalse(facts.isWithin("nowhere", "volga"));
    }

    @Test
    void facts_that_are_tied_are_the_same_matter_from_both_sides() {
        List<Fact> all = facts.of("flow");

        assertEquals(all, facts.sameMatter(all.get(0)));
        assertEquals(all, facts.sameMatter(all.get(1)));
    }

    @Test
    void names_are_given_by_language() {
        Entity volga = facts.entity("volga").orElseThrow();

        assertEquals(List.of("Wolga"), volga.names(Language.NL));
        assertEquals(Optional.of("Volga"), volga.name(Language.EN));
    }

    @Test
    void the_hash_follows_the_content() {
        String hash = facts.contentHash();

        assertEquals(
                hash, FactsReader.load(DataFolder.of(SmallFacts.write(folder))).contentHash());
        SmallFacts.write(folder, SmallFacts.WORLD, SmallFacts.FLOWS.replace("3530", "3531"));
        assertNotEquals(
                hash, FactsReader.load(DataFolder.of(folder.resolve("seeds"))).contentHash());
    }

    @Test
    void nothing_can_be_changed() {
        assertThrows(UnsupportedOperationException.class, () -> facts.facts().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> facts.fact("volga-flow").orElseThrow().roles().clear());
    }
}
