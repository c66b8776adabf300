package attache.handler;

import static attache.Asked.counted;
import static attache.Asked.dated;
import static attache.Asked.named;
import static attache.Asked.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import attache.Asked;
import attache.TwoLands;
import attache.turn.Answer;
import attache.turn.Answer.Stance;
import attache.turn.Claim;
import attache.turn.Context;
import attache.turn.Form;
import attache.turn.Qualifier;
import attache.turn.Side;
import org.junit.jupiter.api.Test;

class YesNoHandlerTest {

    private final Handlers handlers = new Handlers(TwoLands.facts(), TwoLands.intents());

    @Test
    void what_a_fact_bears_out_is_so() {
        assertStance(Stance.YES, "posts", named(Side.SOURCE, "arland"), named("embassy"), named("bexley"));
        assertStance(Stance.YES, "society", named("society"), dated("1921"));
        assertStance(Stance.YES, "membership", named("arland"), named("league"));
    }

    @Test
    void what_every_fact_contradicts_is_not_so() {
        assertStance(Stance.NO, "posts", named(Side.SOURCE, "arland"), named("embassy"), named("burford"));
        assertStance(Stance.NO, "posts", named("honorary-consulate"), named("bolton"));
        assertStance(Stance.NO, "posts", named("honorary-consulate"), counted("3"));
    }

    @Test
    void the_other_way_round_is_not_so() {
        assertStance(Stance.NO, "trade", named(Side.SOURCE, "borland"), named(Side.TARGET, "arland"), counted("2.35"));
    }

    @Test
    void what_an_open_list_does_not_name_is_not_known() {
        assertNotKnown("goods", named("zinc"));
        assertNotKnown("membership", named("arland"), named("pact"));
    }

    @Test
    void a_fact_that_denies_is_a_no_to_what_it_denies() {
        assertStance(Stance.NO, "society", named("settlers"), named("pact"));
    }

    @Test
    void a_question_that_denies_turns_the_answer_round() {
        assertStance(Stance.NO, "posts", named("embassy"), named("bexley"), word("never", Qualifier.NOT));
        assertStance(Stance.YES, "society", named("settlers"), named("pact"), word("never", Qualifier.NOT));
    }

    @Test
    void only_is_not_so_of_one_thing_on_an_open_list() {
        assertStance(Stance.NO, "goods", named("nickel"), word("only", Qualifier.ALL), word("only", Qualifier.ONLY));
    }

    @Test
    void a_name_that_nothing_accounts_for_leaves_it_open() {
        assertNotKnown("posts", named("embassy"), named("bexley"), Asked.unknown("Ruritania", true));
    }

    @Test
    void what_a_fact_tells_of_one_thing_is_no_word_on_another() {
        assertNotKnown("society", named("league"), dated("1921"));
        assertStance(Stance.NO, "society", named("league"), named("bexley"));
    }

    @Test
    void what_is_weighed_against_another_thing_is_not_denied() {
        assertNotKnown("posts", named("embassy"), named("burford"), word("than", Qualifier.THAN));
    }

    @Test
    void without_facts_nothing_is_known() {
        assertNotKnown("weather", named("bexley"));
    }

    private void assertStance(Stance stance, String intent, Claim... claims) {
        Answer answer = handlers.answer(Asked.of(intent, Form.YESNO, "", claims), Context.EMPTY);

        assertEquals(stance, assertInstanceOf(Answer.Found.class, answer).stance());
    }

    private void assertNotKnown(String intent, Claim... claims) {
        assertInstanceOf(
                Answer.NotKnown.class, handlers.answer(Asked.of(intent, Form.YESNO, "", claims), Context.EMPTY));
    }
}
