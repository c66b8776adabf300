package attache.handler;

import static attache.Asked.dated;
import static attache.Asked.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.Asked;
import attache.TwoLands;
import attache.facts.Fact;
import attache.turn.Claim;
import attache.turn.Context;
import attache.turn.Form;
import attache.turn.Side;
import attache.turn.Understanding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatcherTest {

    private final Matcher matcher = new Matcher(TwoLands.facts(), TwoLands.intents());

    @Test
    void the_fact_that_bears_out_most_comes_first() {
        List<Match> matches = matches(ask("posts", named(Side.SOURCE, "borland"), named("embassy")), Context.EMPTY);

        assertEquals("b-embassy", matches.get(0).fact().id());
        assertEquals(2, matches.get(0).used().size());
    }

    @Test
    void sides_the_other_way_round_count_for_less() {
        List<Match> matches = matches(ask("trade", named(Side.TARGET, "arland"), dated("2006")), Context.EMPTY);

        assertEquals("b-exports", matches.get(0).fact().id());
    }

    @Test
    void what_was_said_around_decides_between_equals() {
        Understanding asked = ask("posts", named("embassy"))
                .but()
                .claims(List.of(named("embassy")))
                .background(List.of(named("ahaven")))
                .done();

        assertEquals("b-embassy", matches(asked, Context.EMPTY).get(0).fact().id());
    }

    @Test
    void what_was_spoken_of_before_decides_between_equals() {
        Context context = new Context(Optional.empty(), List.of("b-embassy"));

        assertEquals(
                "b-embassy",
                matches(ask("posts", named("embassy")), context).get(0).fact().id());
    }

    @Test
    void two_things_named_in_one_breath_do_not_contradict_each_other() {
        List<Match> matches = matches(ask("posts", named("embassy"), named("honorary-consulate")), Context.EMPTY);

        assertEquals(
                List.of("a-embassy", "a-honorary", "b-embassy"),
                matches.stream()
                        .filter(Match::holds)
                        .map(match -> match.fact().id())
                        .sorted()
                        .toList());
    }

    @Test
    void facts_that_say_the_same_are_told_once_by_the_one_that_says_most() {
        List<Fact> told = Matcher.told(matches(ask("membership", named("union")), Context.EMPTY));

        assertEquals(List.of("members"), told.stream().map(Fact::id).toList());
    }

    @Test
    void facts_that_disagree_are_found_from_both_ends() {
        assertEquals(List.of("a-closing-later"), ids(disagreeing("a-closing")));
        assertEquals(List.of("a-closing"), ids(disagreeing("a-closing-later")));
        assertEquals(List.of(), ids(disagreeing("a-closing", "a-closing-later")));
    }

    @Test
    void a_proper_name_or_a_date_that_nothing_accounts_for_is_left_over() {
        assertTrue(leavesOver(Asked.unknown("Ruritania", true)));
        assertTrue(leavesOver(dated("1999")));
        assertFalse(leavesOver(Asked.unknown("cosy", false)));
        assertFalse(leavesOver(named("bexley")));
    }

    @Test
    void an_unknown_intent_has_no_facts() {
        assertEquals(List.of(), matches(ask("no-such-intent"), Context.EMPTY));
    }

    private boolean leavesOver(Claim claim) {
        return matcher.leftOver(Matcher.best(matches(ask("posts", claim), Context.EMPTY)), false);
    }

    private List<Match> matches(Understanding asked, Context context) {
        return matcher.matches(asked, context, false);
    }

    private static Understanding ask(String intent, Claim... claims) {
        return Asked.of(intent, Form.VALUE, "", claims);
    }

    private static List<Fact> disagreeing(String... told) {
        List<Fact> facts = Stream.of(told).map(TwoLands::fact).toList();
        return Matters.disagreeing(facts, TwoLands.facts());
    }

    private static List<String> ids(List<Fact> facts) {
        return facts.stream().map(Fact::id).toList();
    }
}
