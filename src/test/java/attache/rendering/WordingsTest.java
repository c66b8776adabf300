package attache.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attache.TwoLands;
import attache.facts.Bound;
import attache.facts.DateBound;
import attache.facts.EntityValue;
import attache.facts.Figure;
import attache.facts.Period;
import attache.language.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingsTest {

    private final Wordings wordings = new Wordings(TwoLands.facts(), Language.EN, new Sentences(Language.EN));

    @ParameterizedTest
    @CsvSource({
        "IN, 2014, in 2014",
        "AFTER, 1920, after 1920",
        "SINCE, 1860s, from the 1860s on",
        "BEFORE, 1759, before 1759",
        "BY, 1898, by 1898",
        "ABOUT, 1898, around 1898",
        "IN, 1944-11, in November 1944",
        "IN, 1944-11-02, on 2 November 1944",
        "IN, 19c, in the 19th century",
        "IN, mid-19c, in the mid-19th century",
        "IN, late-19c, in the late 19th century",
        "IN, 1936/1937, in 1936–37",
        "IN, late-19c/early-20c, in the late 19th century and the early 20th century"
    })
    void a_time_is_worded_with_its_bound(DateBound bound, String date, String words) {
        assertEquals(words, wordings.word(Period.parse(bound, date).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "2.84, billion, dollar, EXACTLY, 2.84 billion dollars",
        "61000, , people, EXACTLY, '61,000'",
        "20, , university, MORE_THAN, more than 20",
        "61000, , people, ABOUT, 'about 61,000'",
        "2, , people, AT_LEAST, at least 2",
        "5, , rank, EXACTLY, 5th"
    })
    void a_figure_is_worded_with_its_scale_unit_and_bound(
            String value, String scale, String unit, Bound bound, String words) {
        Figure figure = new Figure(new BigDecimal(value), Optional.ofNullable(scale), unit, bound);

        assertEquals(words, wordings.word(figure));
    }

    @ParameterizedTest
    @CsvSource({
        "FR, IN, 2014, en 2014",
        "FR, IN, 1944-11, en novembre 1944",
        "FR, IN, 1944-11-02, le 2 novembre 1944",
        "FR, IN, 1944-11-01, le 1er novembre 1944",
        "FR, IN, 1940s, dans les années 1940",
        "FR, IN, 19c, au XIXe siècle",
        "FR, IN, mid-19c, au milieu du XIXe siècle",
        "FR, IN, late-19c/early-20c, à la fin du XIXe siècle et au début du XXe siècle",
        "FR, IN, 1936/1937, en 1936-1937",
        "FR, BY, 1898, dès 1898",
        "FR, AFTER, 1867, après 1867",
        "FR, SINCE, 1860s, à partir des années 1860",
        "FR, SINCE, mid-19c, à partir du milieu du XIXe siècle",
        "FR, SINCE, late-19c, à partir de la fin du XIXe siècle",
        "FR, BEFORE, 1759, avant 1759",
        "FR, ABOUT, 1898, vers 1898",
        "NL, IN, 1944-11, in november 1944",
        "NL, IN, 1944-11-02, op 2 november 1944",
        "NL, IN, 1940s, in de jaren 1940",
        "NL, IN, mid-19c, halverwege de 19e eeuw",
        "NL, IN, late-19c/early-20c, aan het einde van de 19e eeuw en in het begin van de 20e eeuw",
        "NL, IN, 1936/1937, in 1936-1937",
        "NL, BY, 1898, tegen 1898",
        "NL, SINCE, 1860s, vanaf de jaren 1860",
        "NL, BEFORE, 1759, vóór 1759",
        "DE, IN, 2006, im Jahr 2006",
        "DE, IN, 1944-11, im November 1944",
        "DE, IN, 1944-11-02, am 2. November 1944",
        "DE, IN, 1940s, in den 1940er-Jahren",
        "DE, IN, 19c, im 19. Jahrhundert",
        "DE, IN, mid-19c, Mitte des 19. Jahrhunderts",
        "DE, IN, late-19c/early-20c, Ende des 19. Jahrhunderts und Anfang des 20. Jahrhunderts",
        "DE, IN, 1936/1937, 1936/37",
        "DE, BY, 1898, spätestens 1898",
        "DE, BY, 1944-11, spätestens im November 1944",
        "DE, SINCE, 1860s, ab den 1860er-Jahren",
        "DE, AFTER, 1867, nach 1867",
        "DE, ABOUT, 1898, um 1898"
    })
    void a_time_is_worded_in_each_language(Language language, DateBound bound, String date, String words) {
        assertEquals(words, wordings(language).word(Period.parse(bound, date).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "FR, 2.84, billion, dollar, EXACTLY, '2,84\u00a0milliards de dollars'",
        "FR, 1.5, million, dollar, MORE_THAN, 'plus de 1,5\u00a0million de dollars'",
        "FR, 61000, , dollar, EXACTLY, 61\u202f000 dollars",
        "FR, 61000, , people, ABOUT, environ 61\u202f000",
        "NL, 2.84, billion, dollar, EXACTLY, '2,84 miljard dollar'",
        "NL, 61000, , people, AT_LEAST, minstens 61.000",
        "DE, 2.84, billion, dollar, EXACTLY, '2,84 Milliarden Dollar'",
        "DE, 1, billion, dollar, LESS_THAN, weniger als 1 Milliarde Dollar",
        "DE, 61000, , people, EXACTLY, 61.000",
        "FR, 5, , rank, EXACTLY, 5e",
        "NL, 5, , rank, EXACTLY, 5e",
        "DE, 5, , rank, EXACTLY, 5."
    })
    void a_figure_is_worded_in_each_language(
            Language language, String value, String scale, String unit, Bound bound, String words) {
        Figure figure = new Figure(new BigDecimal(value), Optional.ofNullable(scale), unit, bound);

        assertEquals(words, wordings(language).word(figure));
    }

    private static Wordings wordings(Language language) {
        return new Wordings(TwoLands.facts(), language, new Sentences(language));
    }

    @Test
    void names_are_listed_by_the_first_name_of_each() {
        assertEquals(
                "Bexley, Old and New",
                wordings.list(List.of(new EntityValue("bexley"), new EntityValue("Old"), new EntityValue("New"))));
        assertEquals("Burford", wordings.word(new EntityValue("burford")));
    }
}
