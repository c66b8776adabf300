package attache.handler;

import static attache.Asked.counted;
import static attache.Asked.dated;
import static attache.Asked.except;
import static attache.Asked.named;
import static attache.Asked.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.Asked;
import attache.TwoLands;
import attache.facts.Fact;
import attache.turn.Answer;
import attache.turn.Context;
import attache.turn.Form;
import attache.turn.Qualifier;
import attache.turn.Side;
import attache.turn.Sought;
import attache.turn.Understanding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandlersTest {

    private final Handlers handlers = new Handlers(TwoLands.facts(), TwoLands.intents());

    @ParameterizedTest
    @EnumSource(Form.class)
    void every_form_has_its_handler(Form form) {
        assertNotNull(answer(Asked.of("trade", form, "sum", named("goods"))));
    }

    @Test
    void a_value_is_told_by_the_fact_that_fits() {
        assertTells(List.of("b-embassy"), Asked.of("posts", Form.VALUE, "where", named(Side.SOURCE, "borland")));
        assertTells(
                List.of("a-embassy"),
                Asked.of("posts", Form.VALUE, "where", named(Side.SOURCE, "arland"), named("embassy")));
    }

    @Test
    void a_fact_without_the_kind_of_thing_sought_is_no_answer() {
        Understanding asked = Asked.of("posts", Form.VALUE, "where", Sought.WHEN, named("embassy"));

        assertNotKnown("when", asked);
    }

    @Test
    void a_cost_is_no_count_and_people_are_no_dollars() {
        assertNotKnown("cost", Asked.of("settlers", Form.VALUE, "number", Sought.COST, named("settlers")));
        assertTells(
                List.of("census-1961"),
                Asked.of("settlers", Form.VALUE, "number", Sought.NUMBER, named("settlers"), dated("1961")));
    }

    @Test
    void a_figure_of_another_year_is_not_told() {
        assertNotKnown("", Asked.of("trade", Form.VALUE, "value", named(Side.SOURCE, "arland"), dated("2007")));
    }

    @Test
    void a_dated_figure_is_not_told_of_today() {
        assertNotKnown(
                "", Asked.of("trade", Form.VALUE, "value", named(Side.SOURCE, "arland"), word("today", Qualifier.NOW)));
    }

    @Test
    void no_dated_figure_is_told_of_today_but_one_of_its_own_year_is() {
        assertNotKnown(
                "",
                Asked.of(
                        "settlers",
                        Form.VALUE,
                        "number",
                        Sought.NUMBER,
                        named("settlers"),
                        word("today", Qualifier.NOW)));
        assertTells(
                List.of("census-1961"),
                Asked.of(
                        "settlers",
                        Form.VALUE,
                        "number",
                        Sought.NUMBER,
                        named("settlers"),
                        dated("1961"),
                        word("still", Qualifier.NOW)));
    }

    @Test
    void what_is_left_out_is_not_told() {
        Answer answer = answer(Asked.of("posts", Form.LIST, "where", named(Side.SOURCE, "arland"), except("bexley")));

        assertEquals(List.of("a-honorary"), ids(found(answer).facts()));
    }

    @Test
    void where_all_are_named_there_are_no_others_to_tell() {
        assertNotKnown(
                "",
                Asked.of(
                        "posts",
                        Form.LIST,
                        "where",
                        named("honorary-consulate"),
                        named("bilston"),
                        named("burford"),
                        word("other", Qualifier.OTHER)));
    }

    @Test
    void a_count_counts_the_values_asked_for() {
        Answer.Found found = found(answer(Asked.of("posts", Form.COUNT, "where", named("honorary-consulate"))));

        assertEquals(Optional.of(2), found.count());
    }

    @Test
    void a_count_of_an_open_list_says_so() {
        Answer.Found found = found(answer(Asked.of("membership", Form.COUNT, "in", Sought.NUMBER)));

        assertEquals(Optional.of(2), found.count());
        assertEquals(true, found.open());
    }

    @Test
    void a_figure_is_told_and_not_counted() {
        Answer.Found found = found(answer(Asked.of("settlers", Form.COUNT, "number", Sought.NUMBER, dated("1961"))));

        assertEquals(Optional.empty(), found.count());
    }

    @Test
    void a_reason_is_told_where_the_fact_has_one() {
        assertTells(List.of("society-founded"), Asked.of("society", Form.WHY, "", Sought.WHY, named("bexley")));
        assertNotKnown("why", Asked.of("closing", Form.WHY, "", named("bolton")));
    }

    @Test
    void an_overview_tells_no_more_than_a_few_facts() {
        Answer.Overview overview =
                assertInstanceOf(Answer.Overview.class, answer(Asked.of("posts", Form.OVERVIEW, "")));

        assertEquals(4, overview.facts().size());
        assertTrue(overview.more().stream().noneMatch(overview.facts()::contains));
    }

    @Test
    void an_overview_without_what_is_sought_names_it_as_any_other_answer_does() {
        assertNotKnown("where", Asked.of("settlers", Form.OVERVIEW, "", Sought.CITY, named("settlers")));
    }

    @Test
    void what_is_missing_is_named_with_what_is_near() {
        Answer.NotKnown missing = notKnown(answer(Asked.of("posts", Form.MISSING, "when", named("ahaven"))));

        assertEquals("when", missing.what());
        assertEquals(List.of("b-embassy"), ids(missing.near()));
    }

    @Test
    void what_needs_no_fact_is_said() {
        assertInstanceOf(Answer.Said.class, answer(Asked.of("thanks", Form.SAID, "")));
    }

    @Test
    void a_number_that_no_fact_has_is_not_confirmed_by_the_rest() {
        assertNotKnown("", Asked.of("trade", Form.VALUE, "of", counted("7.77")));
    }

    private void assertTells(List<String> facts, Understanding asked) {
        Answer.Found found = found(answer(asked));

        assertEquals(Answer.Stance.TELLS, found.stance());
        assertEquals(facts, ids(found.facts()));
    }

    private void assertNotKnown(String what, Understanding asked) {
        assertEquals(what, notKnown(answer(asked)).what());
    }

    private Answer answer(Understanding asked) {
        return handlers.answer(asked, Context.EMPTY);
    }

    private static Answer.Found found(Answer answer) {
        return assertInstanceOf(Answer.Found.class, answer);
    }

    private static Answer.NotKnown notKnown(Answer answer) {
        return assertInstanceOf(Answer.NotKnown.class, answer);
    }

    private static List<String> ids(List<Fact> facts) {
        return facts.stream().map(Fact::id).toList();
    }
}
