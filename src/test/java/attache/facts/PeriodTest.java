package attache.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "BEFORE, 1759, AFTER, 1759, false",
        "BEFORE, 1759, AFTER, 1700, true",
        "AFTER, 1867, BEFORE, 1867, false"
    })
    void what_is_before_a_year_is_not_after_it(
            DateBound bound, String text, DateBound said, String other, boolean may) {
        Period period = Period.parse(bound, text).orElseThrow();

        assertEquals(may, period.mayMean(Period.parse(said, other).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "2014, 2014-01-01, 2014-12-31, YEAR, false",
        "1944-11, 1944-11-01, 1944-11-30, MONTH, false",
        "1944-02-29, 1944-02-29, 1944-02-29, DAY, false",
        "1860s, 1860-01-01, 1869-12-31, DECADE, false",
        "19c, 1801-01-01, 1900-12-31, CENTURY, false",
        "early-20c, 1901-01-01, 1933-12-31, EARLY_CENTURY, false",
        "mid-19c, 1834-01-01, 1866-12-31, MID_CENTURY, false",
        "late-19c/early-20c, 1867-01-01, 1933-12-31, LATE_CENTURY, true",
        "1936/1937, 1936-01-01, 1937-12-31, YEAR, true",
        "1914-08/1918, 1914-08-01, 1918-12-31, MONTH, true",
    })
    void a_date_has_its_first_and_last_day(
            String text, LocalDate first, LocalDate last, Precision precision, boolean span) {
        Period period = Period.parse(DateBound.IN, text).orElseThrow();

        assertEquals(first, period.first());
        assertEquals(last, period.last());
        assertEquals(precision, period.precision());
        assertEquals(span, period.isSpan());
        assertEquals(text, period.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "14",
                "20145",
                "2014 ",
                "1944-13",
                "1944-11-31",
                "1943-02-29",
                "1861s",
                "mid19c",
                "mid-c",
                "0000",
                "0c",
                "2014/",
                "/2014",
                "2014/2013",
                "2014/2014",
                "2013/2014/2015",
                "２０１４",
                "around 1900",
                "-2014"
            })
    void anything_else_is_no_date(String text) {
        assertEquals(Optional.empty(), Period.parse(DateBound.IN, text));
    }

    @Test
    void a_part_knows_its_year_and_century() {
        DatePart part =
                Period.parse(DateBound.IN, "mid-19c").orElseThrow().parts().get(0);

        assertEquals(19, part.century());
        assertEquals(
                1906,
                Period.parse(DateBound.BY, "1906").orElseThrow().parts().get(0).year());
    }

    @Test
    void every_bound_is_read_by_its_key() {
        for (DateBound bound : DateBound.values()) {
            assertEquals(Optional.of(bound), DateBound.of(bound.key()));
        }
        assertTrue(DateBound.of("IN").isEmpty());
    }
}
