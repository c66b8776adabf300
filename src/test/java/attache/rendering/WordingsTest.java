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

    @Test
    void names_are_listed_by_the_first_name_of_each() {
        assertEquals(
                "Bexley, Old and New",
                wordings.list(List.of(new EntityValue("bexley"), new EntityValue("Old"), new EntityValue("New"))));
        assertEquals("Burford", wordings.name("burford"));
    }
}
