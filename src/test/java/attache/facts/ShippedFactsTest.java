package attache.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import attache.data.DataFolder;
import attache.data.Problems;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedFactsTest {

    @Test
    void the_shipped_facts_have_no_problem() {
        Problems problems = new Problems();

        Facts facts = FactsReader.read(DataFolder.shipped("seeds"), problems);

        assertEquals(List.of(), problems.all());
        assertFalse(facts.facts().isEmpty());
    }

    @Test
    void every_sentence_of_the_source_is_cited() {
        assertEquals(List.of(), FactsReader.load(DataFolder.shipped("seeds")).uncited());
    }

    @Test
    void the_shipped_facts_are_those_of_the_folder() {
        Facts shipped = FactsReader.load(DataFolder.shipped("seeds"));
        Facts folder = FactsReader.load(DataFolder.of(Path.of("seeds")));

        assertEquals(folder.contentHash(), shipped.contentHash());
    }
}
