package attache.nlu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attache.facts.DateBound;
import attache.facts.Period;
import attache.language.Language;
import attache.language.Word;
import attache.language.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private final Dates dates = new Dates(Language.EN, Texts.CUES);

    @ParameterizedTest
    @CsvSource({
        "closed in 2014, IN, 2014",
        "2014, IN, 2014",
        "freed in November 1944, IN, 1944-11",
        "active in the 1940s, IN, 1940s",
        "in the 1940's, IN, 1940s",
        "during the 1800s, IN, 19c",
        "in the 19th century, IN, 19c",
        "merged in 1936-37, IN, 1936/1937",
        "merged in 1936/7, IN, 1936/1937",
        "since 1860, SINCE, 1860",
        "after 1920, AFTER, 1920",
        "before 1759, BEFORE, 1759",
        "by 1898, BY, 1898",
        "active in the forties, IN, 1940s"
    })
    void a_date_is_found_with_its_bound(String text, DateBound bound, String date) {
        assertEquals(List.of(Period.parse(bound, date).orElseThrow()), periods(text));
    }

    @ParameterizedTest
    @CsvSource({
        "FR, dans les années soixante-dix, 1970s",
        "FR, dans les années quarante, 1940s",
        "NL, in de jaren zeventig, 1970s",
        "DE, in den vierziger Jahren, 1940s"
    })
    void a_decade_may_be_told_in_words(Language language, String text, String date) {
        List<String> folded =
                Words.of(text, language).stream().map(Word::folded).toList();

        assertEquals(
                List.of(date),
                new Dates(language, CueWords.of(language))
                        .in(folded).stream().map(found -> found.period().text()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234 soldiers",
                "61000 people",
                "2.35 billion",
                "in November",
                "1499",
                "2100",
                "12th manitoba",
                "20 universities",
                ""
            })
    void what_is_no_year_is_no_date(String text) {
        assertEquals(List.of(), periods(text));
    }

    @Test
    void several_dates_are_found_from_left_to_right() {
        assertEquals(
                List.of("1914", "1918"),
                periods("between 1914 and 1918").stream().map(Period::text).toList());
    }

    @Test
    void two_figures_after_a_year_that_count_no_later_are_no_end_of_a_span() {
        assertEquals(
                List.of("2006"),
                periods("in 2006 5 ports").stream().map(Period::text).toList());
    }

    private List<Period> periods(String text) {
        List<String> folded =
                Words.of(text, Language.EN).stream().map(Word::folded).toList();
        return dates.in(folded).stream().map(Dates.Found::period).toList();
    }
}
