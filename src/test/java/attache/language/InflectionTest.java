package attache.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InflectionTest {

    private final Inflection english = Inflection.of(Language.EN);

    @ParameterizedTest
    @CsvSource({
        "embassy, an embassy",
        "consulate, a consulate",
        "university, a university",
        "European city, a European city",
        "honorary consulate, an honorary consulate",
        "house, a house",
        "hour, an hour",
        "uninvited guest, an uninvited guest",
        "NATO member, a NATO member",
        "UN body, a UN body",
        "EU delegation, an EU delegation",
        "AGM, an AGM",
        "one-off, a one-off",
        "Élan, an Élan",
    })
    void the_article_follows_the_sound(String noun, String expected) {
        assertEquals(Optional.of(expected), english.form("a", Noun.of(noun)));
    }

    @ParameterizedTest
    @CsvSource({
        "embassy, embassies",
        "consulate, consulates",
        "honorary consulate, honorary consulates",
        "consulate-general, consulates-general",
        "church, churches",
        "country, countries",
        "day, days",
        "wife, wives",
        "office, offices",
        "person, people",
    })
    void nouns_have_their_plural(String noun, String expected) {
        assertEquals(Optional.of(expected), english.form("pl", Noun.of(noun)));
    }

    @ParameterizedTest
    @CsvSource({"Canada, Canada's", "United States, United States'"})
    void names_have_their_possessive(String name, String expected) {
        assertEquals(Optional.of(expected), english.form("s", Noun.of(name)));
    }

    @ParameterizedTest
    @EnumSource(names = {"FR", "NL", "DE"})
    void the_name_of_a_town_needs_no_grammar_and_that_of_a_body_does(Language language) {
        assertFalse(Inflection.of(language).needsGrammar("city"));
        assertTrue(Inflection.of(language).needsGrammar("body"));
        assertFalse(english.needsGrammar("body"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plus de Ottawa que Anvers | plus d’Ottawa qu’Anvers",
                "de onze à douze | de onze à douze",
                "Oui : le Canada | Oui\u00a0: le Canada",
                "Vraiment ? | Vraiment\u202f?",
                "dit « oui » ; non ! | dit «\u00a0oui\u00a0»\u202f; non\u202f!",
                "à 12:30 | à 12:30",
            })
    void french_is_set_with_its_spaces_and_elisions(String text, String expected) {
        String set = Inflection.of(Language.FR).typeset(text);

        assertEquals(expected, set);
        assertEquals(expected, Inflection.of(Language.FR).typeset(set));
    }

    @ParameterizedTest
    @CsvSource({"EN, 19, 19th", "FR, 19, XIXe", "FR, 1, Ier", "NL, 19, 19e", "DE, 19, 19."})
    void centuries_are_numbered_as_in_the_language(Language language, int number, String expected) {
        assertEquals(expected, Inflection.of(language).century(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | a b c | a, b and c | a, b or c",
                "FR | a b c | a, b et c | a, b ou c",
                "NL | a b c | a, b en c | a, b of c",
                "DE | a b c | a, b und c | a, b oder c",
                "EN | a b | a and b | a or b",
                "EN | a | a | a",
            })
    void lists_are_joined_in_each_language(Language language, String items, String and, String or) {
        List<String> list = Arrays.asList(items.split(" "));

        assertEquals(and, Inflection.of(language).list(list));
        assertEquals(or, Inflection.of(language).alternatives(list));
    }

    @Test
    void an_empty_list_is_an_empty_text() {
        assertEquals("", english.list(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"1, 1st", "2, 2nd", "3, 3rd", "4, 4th", "11, 11th", "12, 12th", "13, 13th", "21, 21st", "112, 112th"})
    void ordinals_have_their_ending(int number, String expected) {
        assertEquals(expected, english.ordinal(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | 61000 | 61,000",
                "EN | 2000 | 2000",
                "EN | 2.35 | 2.35",
                "EN | 1234567.25 | 1,234,567.25",
                "FR | 61000 | 61\u202f000",
                "FR | 2.35 | 2,35",
                "NL | 61000 | 61.000",
                "DE | 2.35 | 2,35",
            })
    void numbers_are_written_as_in_the_language(Language language, BigDecimal number, String expected) {
        assertEquals(expected, Inflection.of(language).number(number));
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 2.35, billion",
        "FR, 2.35, milliards",
        "FR, 1.5, milliard",
        "NL, 2.35, miljard",
        "DE, 2.35, Milliarden",
        "DE, 1, Milliarde",
        "DE, 0.49, Milliarden",
        "FR, 0.49, milliard"
    })
    void a_scale_has_its_word(Language language, BigDecimal number, String expected) {
        assertEquals(expected, Inflection.of(language).scale("billion", number));
    }

    @ParameterizedTest
    @CsvSource({"EN, November", "FR, novembre", "NL, november", "DE, November"})
    void months_have_their_names(Language language, String expected) {
        assertEquals(expected, Inflection.of(language).month(Month.NOVEMBER));
    }

    @ParameterizedTest
    @EnumSource
    void every_language_is_known_by_its_code_and_tags(Language language) {
        assertEquals(Optional.of(language), Language.of(language.code()));
        assertEquals(Optional.of(language), Language.of(language.code().toUpperCase(language.locale()) + "-BE"));
        assertEquals(Optional.empty(), Language.of("es"));
        assertEquals(Optional.empty(), Language.of(""));
    }

    @ParameterizedTest
    @CsvSource({
        "EN, consulates, consulate",
        "EN, exported, exports",
        "FR, consulats, consulat",
        "NL, consulaten, consulaat",
        "DE, botschaften, botschaft"
    })
    void forms_of_a_word_share_a_stem(Language language, String one, String other) {
        Stems stems = Stems.of(language);

        assertEquals(stems.stem(one), stems.stem(other));
        assertEquals("2.35", stems.stem("2.35"));
        assertEquals("", stems.stem(""));
    }
}
