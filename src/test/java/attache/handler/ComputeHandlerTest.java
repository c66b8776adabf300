package attache.handler;

import static attache.Asked.counted;
import static attache.Asked.dated;
import static attache.Asked.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import attache.Asked;
import attache.TwoLands;
import attache.turn.Answer;
import attache.turn.Answer.Stance;
import attache.turn.Claim;
import attache.turn.Context;
import attache.turn.Form;
import attache.turn.Side;
import attache.turn.Understanding;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComputeHandlerTest {

    private final Handlers handlers = new Handlers(TwoLands.facts(), TwoLands.intents());

    @ParameterizedTest
    @CsvSource({"sum, 5.19", "difference, 0.49", "share, 82.75", "excess, 20.85", "ratio, 1.21"})
    void two_figures_of_one_unit_and_time_are_reckoned_with(String operation, String result) {
        Answer.Reckoned reckoned = reckoned(ask("trade", operation, dated("2006")));

        assertEquals(result, reckoned.result().setScale(2, RoundingMode.HALF_UP).toPlainString());
        assertEquals("b-exports", reckoned.operands().get(0).fact().id(), "the greater first");
        assertEquals("dollar", reckoned.unit());
        assertEquals("billion", reckoned.scale());
    }

    @ParameterizedTest
    @CsvSource({"borland, more, YES", "arland, more, NO", "arland, less, YES", "borland, less, NO"})
    void the_first_country_named_is_compared_with_the_other(String first, String how, Stance stance) {
        String second = first.equals("arland") ? "borland" : "arland";

        Answer answer = handlers.answer(ask("trade", how, named(Side.SOURCE, first), named(second)), Context.EMPTY);

        assertEquals(stance, assertInstanceOf(Answer.Found.class, answer).stance());
    }

    @Test
    void figures_of_another_year_are_not_reckoned_with() {
        assertNotKnown(ask("trade", "sum", dated("2007")));
    }

    @Test
    void one_figure_alone_is_not_reckoned_with() {
        assertNotKnown(ask("settlers", "sum"));
    }

    @Test
    void years_are_reckoned_between_two_dated_facts_and_a_span_gives_the_fewest_and_the_most() {
        Answer.Reckoned reckoned = reckoned(years(end("society", "1921"), end("society", "1936")));

        assertEquals(15, reckoned.result().intValueExact());
        assertEquals(16, reckoned.upTo().intValueExact());
    }

    @Test
    void the_order_in_which_the_ends_are_named_does_not_matter() {
        Answer.Reckoned reckoned = reckoned(years(census(), end("closing", "2014")));
        Answer.Reckoned turned = reckoned(years(end("closing", "2014"), census()));

        assertEquals(53, reckoned.result().intValueExact());
        assertEquals(53, turned.result().intValueExact());
    }

    @Test
    void an_end_without_a_date_cannot_be_reckoned_with() {
        assertNotKnown(years(census(), ask("posts", "where", named("embassy"))));
    }

    private static Understanding years(Understanding... ends) {
        return ask("society", "years").but().parts(List.of(ends)).done();
    }

    private static Understanding census() {
        return Asked.of("settlers", Form.VALUE, "when", dated("1961"), counted("61000"));
    }

    private static Understanding end(String intent, String date) {
        return Asked.of(intent, Form.VALUE, "when", dated(date));
    }

    private static Understanding ask(String intent, String operation, Claim... claims) {
        return Asked.of(intent, Form.COMPUTE, operation, claims);
    }

    private Answer.Reckoned reckoned(Understanding asked) {
        return assertInstanceOf(Answer.Reckoned.class, handlers.answer(asked, Context.EMPTY));
    }

    private void assertNotKnown(Understanding asked) {
        assertInstanceOf(Answer.NotKnown.class, handlers.answer(asked, Context.EMPTY));
    }
}
