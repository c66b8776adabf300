package attache.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounFormsTest {

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
        assertEquals(Optional.empty(), Inflection.of(Language.EN).form("gen", Noun.of("Canada")));
        assertEquals(Optional.empty(), Inflection.of(Language.EN).form("adj", Noun.of("Canada")));
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
}
