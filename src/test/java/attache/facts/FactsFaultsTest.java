package attache.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.data.DataFaults;
import attache.data.DataFolder;
import attache.data.Problem;
import attache.data.Problems;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsFaultsTest {

    @TempDir
    private Path folder;

    @Test
    void good_facts_have_no_problem() {
        assertEquals(List.of(), problems(SmallFacts.WORLD, SmallFacts.FLOWS));
    }

    /** What is replaced in the good facts, by what, and the problem, whose place follows the file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"value\": \"3530\" | \"value\": \"abc\" | facts[0] volga-flow.length.value: \"abc\" is no exact number; write it as a string like \"2.35\"",
                "\"value\": \"3530\" | \"value\": 3530 | facts[0] volga-flow.length.value: \"3530\" is no exact number; write it as a string like \"2.35\"",
                "\"value\": \"3530\" | \"value\": \"1e3\" | facts[0] volga-flow.length.value: \"1e3\" is no exact number; write it as a string like \"2.35\"",
                "\"value\": \"3530\" | \"value\": \"1,000\" | facts[0] volga-flow.length.value: \"1,000\" is no exact number; write it as a string like \"2.35\"",
                "\"value\": \"3530\", \"unit\": \"kilometre\" | \"value\": \"3530\" | facts[0] volga-flow.length.unit: is missing; name what is counted, such as \"dollar\"",
                "\"scale\": \"thousand\" | \"scale\": \"lakh\" | facts[1] volga-again.length.scale: \"lakh\" is an unknown scale; use one of hundred, thousand, million, billion, trillion",
                "\"bound\": \"about\" | \"bound\": \"circa\" | facts[0] volga-flow.length.bound: \"circa\" is an unknown bound; use one of exactly, about, more-than, at-least, less-than, at-most",
                "{\"in\": \"2014\"} | {\"on\": \"2014\"} | facts[0] volga-flow.when.on: is an unknown bound of a date; use one of in, by, after, since, before, about",
                "{\"in\": \"2014\"} | {\"in\": \"14\"} | facts[0] volga-flow.when.in: \"14\" is no date; write \"2006\", \"1944-11\", \"1860s\", \"mid-19c\", or two with \"/\" between",
                "{\"in\": \"2014\"} | \"2014\" | facts[0] volga-flow.when: \"2014\" is no date; write it like {\"in\": \"2006\"}, with one of in, by, after, since, before, about",
                "\"property\": \"flow\", \"of\": \"volga\", \"to\" | \"property\": \"flows\", \"of\": \"volga\", \"to\" | facts[0] volga-flow.property: \"flows\" is an unknown property; add it to \"properties\", or correct its name",
                "\"of\": \"volga\", \"to\" | \"off\": \"volga\", \"to\" | facts[0] volga-flow.off: \"volga\" is in no role of \"flow\"; use of, to, length, when",
                "\"of\": \"volga\", \"to\" | \"of\": \"astrakhan\", \"to\" | facts[0] volga-flow.of: \"astrakhan\" is of type town, and the role takes river; use another entity, or change the type of the role",
                "[\"astrakhan\", \"russia\"] | [\"astrakhan\", \"rusia\"] | facts[0] volga-flow.to[1]: \"rusia\" is no entity; add it to \"entities\", or correct the id",
                "[\"astrakhan\", \"russia\"] | [] | facts[0] volga-flow.to: is empty; write at least one value, or leave the role out",
                "\"closed\": true | \"closed\": \"yes\" | facts[0] volga-flow.closed: \"yes\" is neither true nor false; write true or false, without quotes",
                "\"implied\": [\"to\"] | \"implied\": [\"by\"] | facts[0] volga-flow.implied[0]: \"by\" is no role that this fact fills; use one of of, to, length, when",
                "\"same\": [\"volga-flow\"] | \"same\": [\"volga-flaw\"] | facts[1] volga-again.same[0]: \"volga-flaw\" is no fact; correct the id, or add the fact",
                "\"same\": [\"volga-flow\"] | \"disagrees\": \"volga-flaw\" | facts[1] volga-again.disagrees: \"volga-flaw\" is no fact; correct the id, or add the fact",
                "\"id\": \"volga-again\" | \"id\": \"volga-flow\" | facts[1] volga-flow.id: \"volga-flow\" is the id of a fact in seeds/flows.json already; rename one of the two",
                "\"id\": \"volga-again\",  | ``  | facts[1].id: is missing; give the fact a name of its own",
                "\"sentence\": 2 | \"sentence\": \"2\" | facts[1] volga-again.source[0].sentence: \"2\" is no whole number from 1 on; write a number such as 1",
                "\"section\": \"Lead\", \"paragraph\": 1, \"sentence\": 2 | \"section\": \"Led\", \"paragraph\": 1, \"sentence\": 2 | facts[1] volga-again.source[0]: \"Led, paragraph 1, sentence 2\" is no place in the outline of the source; correct it, or the outline under \"source\"",
                "\"facts\": | \"fcats\": | line 2: \"fcats\" is an unknown key; use entities, facts, properties, source, types",
            })
    void a_fault_of_a_fact_is_named(String good, String bad, String expected) {
        String broken = broken(SmallFacts.FLOWS, good, bad);

        assertFound("seeds/flows.json: " + expected, problems(SmallFacts.WORLD, broken));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"nl\": [\"Wolga\"],  | `` | entities.volga.names.nl: is missing; write the names in this language, the one to show first",
                "\"nl\": [\"Wolga\"] | \"nl\": [] | entities.volga.names.nl: is empty; write at least one name",
                "\"nl\": [\"Wolga\"] | \"nl\": [\"\"] | entities.volga.names.nl[0]: is empty; write something, or leave the key out",
                "\"nl\": [\"Wolga\"] | \"nl\": [\"Wolga\", \"Wolga\"] | entities.volga.names.nl[1]: \"Wolga\" is a name of this entity twice; keep one of the two",
                "\"nl\": [\"Wolga\"] | \"nl\": [\"Wolga\"], \"es\": [\"V\"] | entities.volga.names: \"es\" is an unknown key; use de, en, fr, nl",
                "\"type\": \"river\", \"partOf\" | \"type\": \"stream\", \"partOf\" | entities.volga.type: \"stream\" is an unknown type; use one of \"types\", or add it there",
                "\"isA\": \"volga\" | \"isA\": \"wolga\" | entities.great-volga.isA: \"wolga\" is no entity; add it to \"entities\", or correct the id",
                "\"isA\": \"volga\" | \"isA\": \"great-volga\" | entities.great-volga.isA: \"great-volga\" makes \"isA\" a circle; take it away from one of them",
                "\"type\": \"place\", \"names\" | \"type\": \"place\", \"partOf\": [\"volga\"], \"names\" | entities.volga.partOf: makes \"partOf\" a circle; take it away from one of them",
                "\"partOf\": [\"russia\"], \"names\": {\"en\": [\"Volga\"] | \"partOf\": [\"rusia\"], \"names\": {\"en\": [\"Volga\"] | entities.volga.partOf[0]: \"rusia\" is no entity; add it to \"entities\", or correct the id",
                "\"length\": \"number\" | \"length\": \"meter\" | properties.flow.roles.length: \"meter\" is an unknown type; use date, money, number or one of \"types\", or add it there",
                "\"when\": \"date\" | \"when\": \"date\", \"id\": \"date\" | properties.flow.roles.id: \"date\" belongs to a role with the name of a key of facts; rename the role",
                "\"asks\": \"length\" | \"asks\": \"width\" | properties.flow.asks: \"width\" is no role of this property; use one of of, to, length, when",
                "\"river\": \"place\" | \"river\": \"water\" | types.river: \"water\" is an unknown type; add it to \"types\", or write \"\" for a type of its own",
                "\"place\": \"\" | \"place\": \"river\" | types.place: \"river\" makes the types a circle; give one of them another parent, or \"\"",
                "\"sentences\": [2] | \"sentences\": [0] | source.sections[0].sentences[0]: \"0\" is no whole number from 1 on; write a number such as 1",
                "\"credit\": \"Anon\",  | `` | source.credit: is missing; write it as a text",
            })
    void a_fault_of_the_world_is_named(String good, String bad, String expected) {
        String broken = broken(SmallFacts.WORLD, good, bad);

        assertFound("seeds/world.json: " + expected, problems(broken, SmallFacts.FLOWS));
    }

    @Test
    void a_sentence_that_no_fact_cites_is_a_warning() {
        String longer = SmallFacts.WORLD.replace("\"sentences\": [2]", "\"sentences\": [2, 1]");

        assertEquals(
                List.of("warning: seeds/world.json: source: \"Lead, paragraph 2, sentence 1\" is cited by no fact;"
                        + " add the facts of this sentence, or cite it in one that says the same"),
                problems(longer, SmallFacts.FLOWS));
    }

    @Test
    void ids_are_unique_across_files() {
        String again = SmallFacts.FLOWS.replace("\"facts\":", entityAndProperty() + " \"facts\":");

        List<String> found = problems(SmallFacts.WORLD, again);

        assertFound("seeds/world.json: entities.russia: is an entity in seeds/flows.json already;", found);
        assertFound("seeds/world.json: properties.flow: is a property in seeds/flows.json already;", found);
    }

    @Test
    void all_faults_are_named_in_one_run_even_beside_a_file_that_is_no_json() {
        String world = SmallFacts.WORLD
                .replace("\"asks\": \"length\"", "\"asks\": \"width\"")
                .replace("\"de\": [\"A\"]", "\"de\": [\"\"]");

        List<String> found = problems(world, "{\"facts\": [}");

        assertEquals(3, found.size(), found.toString());
        assertFound("seeds/flows.json: line 1, column 12: \"{\"facts\": [}\" is no JSON", found);
    }

    @Test
    void what_a_file_that_is_no_json_may_define_is_no_fault_elsewhere() {
        assertEquals(1, problems(SmallFacts.WORLD + "}", SmallFacts.FLOWS).size());
    }

    @Test
    void what_no_file_can_define_is_a_fault_even_beside_a_file_that_is_no_json() {
        String world = SmallFacts.WORLD.replace("\"isA\": \"volga\"", "\"isA\": \"wolga\"");

        List<String> found = problems(world, SmallFacts.FLOWS + "}");

        assertEquals(2, found.size(), found.toString());
        assertFound("seeds/world.json: entities.great-volga.isA: \"wolga\" is no entity;", found);
    }

    @Test
    void loading_throws_all_errors_at_once() {
        SmallFacts.write(folder, SmallFacts.WORLD.replace("\"de\": [\"A\"]", "\"de\": [\"\"]"), "{}}");

        DataFaults faults =
                assertThrows(DataFaults.class, () -> FactsReader.load(DataFolder.of(folder.resolve("seeds"))));

        assertEquals(2, faults.lines().size(), faults.getMessage());
    }

    private static String entityAndProperty() {
        return "\"properties\": {\"flow\": {\"roles\": {\"of\": \"river\"}, \"asks\": \"of\"}},"
                + " \"entities\": {\"russia\": {\"type\": \"place\"}},";
    }

    private static String broken(String good, String from, String to) {
        assertTrue(good.contains(from), "the good data has no " + from);
        return good.replace(from, to == null ? "" : to);
    }

    private List<String> problems(String world, String flows) {
        Problems problems = new Problems();
        FactsReader.read(DataFolder.of(SmallFacts.write(folder, world, flows)), problems);
        String before = folder.toString() + "/";
        return problems.all().stream()
                .map(Problem::toString)
                .map(line -> line.replace(before, ""))
                .toList();
    }

    private static void assertFound(String expected, List<String> found) {
        assertTrue(
                found.stream().anyMatch(line -> line.startsWith(expected)), () -> expected + "\nis not in\n" + found);
    }
}
