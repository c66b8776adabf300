package attache.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
    @CsvSource(
            delimiter = '|',
            value = {
                "FR | self | f def country | Belgique | la Belgique",
                "FR | self | m def country | Irak | l'Irak",
                "FR | self | m city | Ottawa | Ottawa",
                "FR | de | m def country | Canada | du Canada",
                "FR | de | f def province | Alberta | de l'Alberta",
                "FR | de | mp def country | Pays-Bas | des Pays-Bas",
                "FR | de | m city | Ottawa | d'Ottawa",
                "FR | de | m city | Halifax | d'Halifax",
                "FR | de | m city | La Haye | de La Haye",
                "FR | from | f def country | Belgique | de Belgique",
                "FR | from | f def country | Allemagne | d'Allemagne",
                "FR | from | m def country | Canada | du Canada",
                "FR | to | mp def country | États-Unis | aux États-Unis",
                "FR | to | f def body | OTAN | à l'OTAN",
                "FR | in | f def country | Belgique | en Belgique",
                "FR | in | m def country | Canada | au Canada",
                "FR | in | m def province | Ontario | en Ontario",
                "FR | in | mp def country | États-Unis | aux États-Unis",
                "FR | in | m city | Montréal | à Montréal",
                "FR | in | m city | Anvers | à Anvers",
                "FR | in | m def area | ouest de l'Alberta | dans l'ouest de l'Alberta",
                "FR | in | f def body | Union européenne | dans l'Union européenne",
                "FR | the | mp people | immigrants belges | les immigrants belges",
                "FR | de_the | mp people | immigrants belges | des immigrants belges",
                "FR | some | m product | nickel | du nickel",
                "FR | some | f product | huile | de l'huile",
                "FR | a | f post | ambassade | une ambassade",
                "FR | pl | m post | bureau | bureaux",
                "NL | self | c def body | NAVO | de NAVO",
                "NL | self | n def body | Britse Rijk | het Britse Rijk",
                "NL | self | n country | België | België",
                "NL | the | n post | consulaat | het consulaat",
                "NL | a | c post | ambassade | een ambassade",
                "NL | pl | n post | ereconsulaat | ereconsulaten",
                "NL | pl | c post | ambassade | ambassades",
                "NL | pl | c post | delegatie | delegaties",
                "DE | self | m def event | Erste Weltkrieg | der Erste Weltkrieg",
                "DE | acc | m def event | Erste Weltkrieg | den Ersten Weltkrieg",
                "DE | dat | m def event | Erste Weltkrieg | dem Ersten Weltkrieg",
                "DE | gen | m def event | Erste Weltkrieg | des Ersten Weltkriegs",
                "DE | in | m def event | Erste Weltkrieg | im Ersten Weltkrieg",
                "DE | gen | n country | Belgien | Belgiens",
                "DE | gen | f def country | Schweiz | der Schweiz",
                "DE | gen | n def country | Vereinigte Königreich | des Vereinigten Königreichs",
                "DE | dat | p def body | Vereinten Nationen | den Vereinten Nationen",
                "DE | self | p def body | Vereinten Nationen | die Vereinten Nationen",
                "DE | in | n country | Kanada | in Kanada",
                "DE | in | f def country | Schweiz | in der Schweiz",
                "DE | in | n def country | Vereinigte Königreich | im Vereinigten Königreich",
                "DE | in | p def country | Niederlande | in den Niederlanden",
                "DE | into | n country | Kanada | nach Kanada",
                "DE | into | f def country | Schweiz | in die Schweiz",
                "DE | into | m def area | Westen Albertas | in den Westen Albertas",
                "DE | zu | f def body | NATO | zur NATO",
                "DE | von | f def body | kanadische Regierung | von der kanadischen Regierung",
                "DE | self | f def body | kanadische Regierung | die kanadische Regierung",
                "DE | the | p people | belgische Einwanderer | die belgischen Einwanderer",
                "DE | dat | p people | belgische Einwanderer | belgischen Einwanderern",
                "DE | the_dat | p people | belgische Einwanderer | den belgischen Einwanderern",
                "DE | gen | p people | belgische Einwanderer | belgischer Einwanderer",
                "DE | the_gen | p people | belgische Einwanderer | der belgischen Einwanderer",
                "DE | a_acc | f post | Botschaft | eine Botschaft",
                "DE | a_dat | n post | Konsulat | einem Konsulat",
                "DE | pl | f post | Delegation | Delegationen",
            })
    void a_noun_takes_its_article_and_preposition(
            Language language, String form, String told, String noun, String expected) {
        int cut = told.lastIndexOf(' ');
        Noun given = new Noun(noun, told.substring(0, cut), told.substring(cut + 1), Map.of());

        assertEquals(Optional.of(expected), Inflection.of(language).form(form, given));
    }

    @Test
    void a_form_that_is_told_wins_over_the_rules() {
        Noun area = new Noun("Nouvelle-France", "f def", "area", Map.of("in", "en Nouvelle-France"));

        assertEquals(
                Optional.of("en Nouvelle-France"), Inflection.of(Language.FR).form("in", area));
        assertEquals(
                Optional.of("de la Nouvelle-France"), Inflection.of(Language.FR).form("de", area));
    }

    @Test
    void a_form_that_a_language_does_not_have_is_none() {
        assertEquals(Optional.empty(), english.form("gen", Noun.of("Canada")));
        assertEquals(Optional.empty(), english.form("adj", Noun.of("Canada")));
    }

    @ParameterizedTest
    @CsvSource({
        "FR, f, f",
        "FR, f m, mp",
        "FR, f f, fp",
        "FR, fp f, fp",
        "NL, n, n",
        "NL, n c, p",
        "DE, p, p",
        "DE, n n, p"
    })
    void several_nouns_agree_in_the_plural(Language language, String genders, String expected) {
        List<Noun> nouns = Arrays.stream(genders.split(" "))
                .map(gender -> new Noun("X", gender + " def", "body", Map.of()))
                .toList();

        assertEquals(expected, Inflection.of(language).gender(nouns));
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
