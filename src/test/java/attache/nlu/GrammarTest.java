package attache.nlu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.TwoLands;
import attache.facts.DateBound;
import attache.facts.Period;
import attache.language.Language;
import attache.language.Word;
import attache.language.Words;
import attache.turn.Form;
import attache.turn.Side;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the cue words of French, Dutch and German say of their grammar. */
class GrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR | les années 1860 | in 1860s",
                "FR | dans les années 40 | in 1940s",
                "FR | au XIXe siècle | in 19c",
                "FR | au 19e siècle | in 19c",
                "FR | avant l'année 1914 | before 1914",
                "FR | en août 1944 | in 1944-08",
                "NL | de jaren 1860 | in 1860s",
                "NL | in de negentiende eeuw | in 19c",
                "NL | sinds 2014 | since 2014",
                "NL | vóór het jaar 1759 | before 1759",
                "DE | in den 1860er Jahren | in 1860s",
                "DE | der 40er Jahre | in 1940s",
                "DE | im 19. Jahrhundert | in 19c",
                "DE | nach 1920 | after 1920",
                "DE | im März 1944 | in 1944-03"
            })
    void dates_are_read(Language language, String text, String expected) {
        List<String> words = Words.of(text, language).stream().map(Word::folded).toList();
        Dates.Found found = new Dates(language, CueWords.of(language)).in(words).get(0);

        String[] parts = expected.split(" ");
        assertEquals(
                Period.parse(DateBound.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]),
                Optional.of(found.period()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR | la Arland a-t-elle une ambassade | YESNO",
                "FR | est-ce que Arland a une ambassade | YESNO",
                "FR | à combien se montaient les ventes | VALUE",
                "FR | quand Arland a-t-elle fermé son consulat | VALUE",
                "FR | il a été ouvert quand | VALUE",
                "NL | heeft Arland een ambassade | YESNO",
                "NL | zijn er veel Belgen | YESNO",
                "NL | in welke stad is de ambassade | VALUE",
                "DE | hat Arland eine Botschaft | YESNO",
                "DE | gibt es ein Konsulat | YESNO",
                "DE | in welcher Stadt ist die Botschaft | VALUE"
            })
    void how_a_clause_is_built_tells_its_form(Language language, String text, Form form) {
        Form other = form == Form.YESNO ? Form.VALUE : Form.YESNO;
        assertEquals(form, new Forms(CueWords.of(language)).form(other, analysis(language, text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR | l'ambassade d'Arland | SOURCE",
                "FR | les exportations vers Arland | TARGET",
                "FR | l'ambassade en Arland | TARGET",
                "FR | des biens achetés par Arland | TARGET",
                "NL | de ambassade van Arland | SOURCE",
                "NL | de ambassade in Arland | TARGET",
                "NL | Arlands ambassade | SOURCE",
                "NL | heeft Arland een ambassade | SOURCE",
                "DE | die Botschaft von Arland | SOURCE",
                "DE | die Botschaft in Arland | TARGET",
                "DE | Arlands Botschaft | SOURCE",
                "DE | was kaufte Arland | TARGET"
            })
    void the_words_around_a_country_tell_its_side(Language language, String text, Side side) {
        Analysis analysis = analysis(language, text);
        Mention country = analysis.mentions().stream()
                .filter(mention -> mention.entities().contains("arland"))
                .findFirst()
                .orElseThrow();

        assertEquals(side, new Sides(CueWords.of(language)).of(country, analysis.tokens()));
    }

    @Test
    void compounds_of_known_words_and_umlauts_written_out_are_no_slips() {
        Speller german = new Speller(Map.of("export", 9, "zahlen", 9, "fur", 9), CueWords.of(Language.DE));

        assertTrue(german.isCompound("exportzahlen"));
        assertTrue(german.isCompound("exportszahlen"));
        assertFalse(german.isCompound("exportwunder"));
        assertEquals(Optional.of("fur"), german.mend("fuer"));
        assertFalse(new Speller(Map.of("export", 9, "zahlen", 9), CueWords.of(Language.FR)).isCompound("exportzahlen"));
    }

    @Test
    void where_is_told_from_or() {
        assertEquals("où", Words.of("Où est-ce ?", Language.FR).get(0).folded());
        assertEquals("ou", Words.of("ou bien", Language.FR).get(0).folded());
    }

    private static Analysis analysis(Language language, String text) {
        CueWords cues = CueWords.of(language);
        Linker linker = new Linker(TwoLands.facts(), language, cues);
        return new Analyzer(TwoLands.facts(), language, cues, linker, new Speller(Map.of(), cues))
                .analyze(Words.of(text, language));
    }
}
