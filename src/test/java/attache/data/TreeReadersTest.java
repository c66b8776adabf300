package attache.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeReadersTest {

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1,} | f.json: line 1, column 9: \"{\"a\": 1,}\" is no JSON (Unexpected character ('}'",
                "{\"a\": [1 | f.json: line 1, column 9: \"{\"a\": [1\" is no JSON (Unexpected end-of-input",
                "{'a': 1} | f.json: line 1, column 2: \"{'a': 1}\" is no JSON (",
                "{} {} | f.json: line 1: \"{} {}\" is no JSON (something follows the end)",
                "`` | f.json: line 1: is no JSON (the file is empty)",
            })
    void broken_json_is_named_with_its_line_and_column(String json, String expected) {
        Optional<Field> root = JsonTreeReader.read(file("f.json", json == null ? "" : json), problems);

        assertTrue(root.isEmpty());
        assertStarts(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: [1 | f.yaml: line 1, column 6: \"a: [1\" is no YAML (expected ',' or ']'",
                "a: {of} has b | f.yaml: line 1, column 9: \"a: {of} has b\" is no YAML (",
                "a: b: c | f.yaml: line 1, column 5: \"a: b: c\" is no YAML (mapping values are not allowed here)",
                "a: *b | f.yaml: line 1: \"a: *b\" is no YAML (an alias like *name is not read)",
                "{a: 1}: b | f.yaml: line 1: \"{a: 1}: b\" is no YAML (a key must be a word",
                "`` | f.yaml: line 1: is no YAML (the file is empty)",
            })
    void broken_yaml_is_named_with_its_line_and_column(String yaml, String expected) {
        Optional<Field> root = YamlTreeReader.read(file("f.yaml", yaml == null ? "" : yaml), problems);

        assertTrue(root.isEmpty());
        assertStarts(expected);
    }

    @Test
    void a_tab_for_indentation_is_no_yaml() {
        YamlTreeReader.read(file("f.yaml", "a:\n\tb: c\n"), problems);

        assertStarts("f.yaml: line 2, column 1: \"b: c\" is no YAML (");
    }

    @Test
    void two_documents_in_a_file_are_one_too_many() {
        YamlTreeReader.read(file("f.yaml", "a: b\n---\nc: d\n"), problems);

        assertStarts("f.yaml: line 2: \"---\" is no YAML (a file holds one document)");
    }

    @Test
    void a_key_that_comes_twice_is_named_with_both_lines() {
        JsonTreeReader.read(file("f.json", "{\"a\": 1,\n\"b\": 2,\n\"a\": 3}"), problems);
        YamlTreeReader.read(file("g.yaml", "a: b\nc: d\na: e\n"), problems);

        assertEquals(
                List.of(
                        "f.json: line 3: \"a\" is a key that this object has already, on line 1;"
                                + " merge the two, or rename one",
                        "g.yaml: line 3: \"a\" is a key that this object has already, on line 1;"
                                + " merge the two, or rename one"),
                problems.all().stream().map(Problem::toString).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 900, 100_000})
    void what_is_nested_too_deep_is_a_problem_and_no_crash(int depth) {
        JsonTreeReader.read(file("f.json", "[".repeat(depth)), problems);
        YamlTreeReader.read(file("f.yaml", "[".repeat(depth)), problems);

        assertEquals(2, problems.all().size(), problems.all().toString());
    }

    @Test
    void a_file_that_is_not_utf8_is_a_problem() {
        DataFile latin = new DataFile("f.json", "f.json", "{\"a\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));

        JsonTreeReader.read(latin, problems);

        assertStarts("f.json: is not UTF-8; save the file with the encoding UTF-8");
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        assertTrue(JsonTreeReader.read(file("f.json", "\uFEFF{}"), problems).isPresent());
    }

    @Test
    void words_of_yaml_stay_as_they_are_written() {
        Field root = YamlTreeReader.read(file("f.yaml", "no: [yes, on, 1_000, ~]\n"), problems)
                .orElseThrow();

        assertEquals(
                List.of("yes", "on", "1_000", "~"),
                root.get("no").orElseThrow().items().stream().map(Field::value).toList());
    }

    @Test
    void top_keys_can_be_passed_over_without_moving_the_lines() {
        String yaml = "a: 1\nphrases:\n  en:\n    x: |\n      {not: read\n\n# note\nb: 2\nheldout: {bad\n";

        Field root = YamlTreeReader.readWithout(List.of("phrases", "heldout"), file("f.yaml", yaml), problems)
                .orElseThrow();

        assertEquals(List.of("a", "b"), List.copyOf(root.entries().keySet()));
        assertEquals(8, root.get("b").orElseThrow().line());
    }

    @Test
    void a_long_or_wild_value_is_shown_in_one_short_line() {
        problems.error("f.json", "a", "x\n\u0000\u202e" + "y".repeat(1000), "is odd", "fix it");

        assertTrue(problems.all().get(0).toString().length() < 150);
        assertTrue(problems.all().get(0).toString().startsWith("f.json: a: \"x yyy"));
    }

    private void assertStarts(String expected) {
        assertEquals(1, problems.all().size(), problems.all().toString());
        String found = problems.all().get(0).toString();
        assertTrue(found.startsWith(expected), found);
    }

    private static DataFile file(String name, String content) {
        return new DataFile(name, name, content.getBytes(StandardCharsets.UTF_8));
    }
}
