package attache.handler;

import static attache.Asked.counted;
import static attache.Asked.dated;
import static attache.Asked.except;
import static attache.Asked.named;
import static org.junit.jupiter.api.Assertions.assertEquals;

import attache.Asked;
import attache.TwoLands;
import attache.facts.DateBound;
import attache.turn.Claim;
import attache.turn.Qualifier;
import attache.turn.Side;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BearingsTest {

    private final Bearings bearings = new Bearings(TwoLands.facts(), Set.of("arland", "borland"));

    @Test
    void what_the_fact_holds_is_used() {
        assertBearing(Bearing.USED, "a-embassy", named("bexley"));
        assertBearing(Bearing.USED, "a-embassy", named("embassy"));
        assertBearing(Bearing.USED, "a-honorary", named("burford"));
    }

    @Test
    void what_holds_of_a_kind_is_used_for_what_it_is_a_kind_of() {
        assertBearing(Bearing.USED, "a-honorary", named("consulate"));
        assertBearing(Bearing.USED, "a-embassy", named("consulate", "embassy"));
    }

    @Test
    void another_city_on_a_closed_list_is_contradicted() {
        assertBearing(Bearing.CONTRADICTED, "a-honorary", named("bolton"));
        assertBearing(Bearing.CONTRADICTED, "a-embassy", named("consulate"));
    }

    @Test
    void another_product_on_an_open_list_is_left_open() {
        assertBearing(Bearing.LEFT_OPEN, "a-goods", named("zinc"));
        assertBearing(Bearing.LEFT_OPEN, "members", named("pact"));
    }

    @Test
    void a_thing_of_a_kind_that_no_role_takes_is_unused() {
        assertBearing(Bearing.UNUSED, "a-embassy", named("zinc"));
    }

    @Test
    void the_countries_that_all_is_about_are_common_ground() {
        assertBearing(Bearing.COMMON, "society-founded", named("arland"));
        assertBearing(Bearing.UNUSED, "society-founded", named("carland"));
    }

    @Test
    void a_country_on_the_other_side_is_swapped() {
        assertBearing(Bearing.SWAPPED, "a-exports", named(Side.SOURCE, "borland"));
        assertBearing(Bearing.SWAPPED, "a-exports", named(Side.TARGET, "arland"));
        assertBearing(Bearing.USED, "a-exports", named(Side.SOURCE, "arland"));
        assertBearing(Bearing.USED, "a-exports", named(Side.OPEN, "borland"));
    }

    @Test
    void the_country_around_a_place_is_no_owner_of_what_is_there() {
        assertBearing(Bearing.SWAPPED, "a-embassy", named(Side.SOURCE, "borland"));
        assertBearing(Bearing.USED, "a-embassy", named(Side.SOURCE, "bexley"));
        assertBearing(Bearing.USED, "a-embassy", named(Side.TARGET, "borland"));
    }

    @Test
    void what_concerns_both_countries_has_no_sides() {
        assertBearing(Bearing.USED, "members", named(Side.TARGET, "arland"));
    }

    @Test
    void another_country_is_contradicted() {
        assertBearing(Bearing.CONTRADICTED, "a-exports", named("carland"));
    }

    @Test
    void a_figure_of_the_whole_tells_nothing_of_a_part() {
        assertBearing(Bearing.CONTRADICTED, "a-exports", named("nickel"));
        assertBearing(Bearing.USED, "a-goods", named("goods"));
        assertBearing(Bearing.USED, "a-goods", named("nickel"));
    }

    @Test
    void what_is_left_out_contradicts_the_fact_that_holds_it() {
        assertBearing(Bearing.CONTRADICTED, "a-embassy", except("bexley"));
        assertBearing(Bearing.COMMON, "a-honorary", except("bexley"));
    }

    @ParameterizedTest
    @CsvSource({
        "society-founded, IN, 1921, USED",
        "society-founded, IN, 1922, CONTRADICTED",
        "society-founded, IN, 1920s, USED",
        "society-founded, IN, 20c, USED",
        "society-merged, IN, 1936, USED",
        "society-merged, IN, 1937, USED",
        "society-merged, IN, 1938, CONTRADICTED",
        "moved-west, IN, 1950, USED",
        "moved-west, IN, 1919, CONTRADICTED",
        "moved-early, IN, 1700, USED",
        "moved-early, IN, 1800, CONTRADICTED",
        "a-embassy, IN, 1921, UNUSED"
    })
    void a_date_meets_the_time_of_the_fact_or_does_not(String fact, DateBound bound, String date, Bearing bearing) {
        assertBearing(bearing, fact, dated(bound, date));
    }

    @ParameterizedTest
    @CsvSource({
        "a-honorary, 2, USED",
        "a-honorary, 3, CONTRADICTED",
        "a-exports, 2.35, USED",
        "a-exports, 2350000000, USED",
        "a-exports, 2.84, CONTRADICTED",
        "census-1961, 61000, USED",
        "society-founded, 7, UNUSED"
    })
    void a_number_is_a_figure_or_counts_a_list(String fact, String number, Bearing bearing) {
        assertBearing(bearing, fact, counted(number));
    }

    @Test
    void how_much_matters_only_to_a_yes_or_no() {
        assertEquals(Bearing.COMMON, bearings.of(TwoLands.fact("moved-west"), named("few"), false));
        assertEquals(Bearing.CONTRADICTED, bearings.of(TwoLands.fact("moved-west"), named("few"), true));
    }

    @Test
    void an_unknown_word_is_unused_and_a_qualifying_word_common() {
        assertBearing(Bearing.UNUSED, "a-embassy", Asked.unknown("Ruritania", true));
        assertBearing(Bearing.COMMON, "a-embassy", Asked.word("now", Qualifier.NOW));
    }

    private void assertBearing(Bearing expected, String fact, Claim claim) {
        assertEquals(expected, bearings.of(TwoLands.fact(fact), claim, false));
    }
}
