package attache.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.ShippedBot;
import attache.turn.Claim;
import attache.turn.Context;
import attache.turn.Form;
import attache.turn.Side;
import attache.turn.Understanding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpsTest {

    private static final String FREED = "Who liberated Zeebrugge?";

    private final FollowUps followUps =
            new FollowUps(ShippedBot.facts(), ShippedBot.intents(), ShippedBot.understander());

    @Test
    void the_first_question_of_a_conversation_stays_as_it_is() {
        Understanding now = understood("And when?");

        assertSame(now, followUps.complete("And when?", now, Context.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Where is the Belgian embassy in Canada?",
                "Which country has an embassy in Brussels?",
                "How much did Belgium export to Canada in 2006?",
                "Thanks!",
                "Hello"
            })
    void what_is_clear_by_itself_stays_as_it_is(String text) {
        Understanding now = understood(text);

        assertSame(now, followUps.complete(text, now, after(FREED)));
    }

    @ParameterizedTest
    @CsvSource({"And when?, WHEN", "Where?, WHERE", "Why?, WHY", "But why?, WHY"})
    void a_question_word_asks_of_the_matter_before(String text, String sought) {
        Understanding completed = complete(text, FREED);

        assertEquals("liberation", completed.intent());
        assertEquals(sought, completed.sought().name());
        assertTrue(names(completed.claims(), "zeebrugge"), completed.claims().toString());
    }

    @Test
    void what_is_named_anew_takes_the_place_of_what_is_of_its_kind() {
        Understanding completed = complete("And in Vancouver?", "Does Belgium have an honorary consulate in Halifax?");

        assertEquals("posts", completed.intent());
        assertEquals(Form.YESNO, completed.form());
        assertTrue(names(completed.claims(), "vancouver"));
        assertTrue(names(completed.claims(), "honorary-consulate"));
        assertTrue(!names(completed.claims(), "halifax"), completed.claims().toString());
    }

    @Test
    void a_bare_country_takes_the_side_of_the_one_that_acted() {
        Understanding completed = complete("What about Canada?", "How much did Belgium export in 2006?");

        Claim.Named canada = completed.claims().stream()
                .filter(Claim.Named.class::isInstance)
                .map(Claim.Named.class::cast)
                .filter(claim -> claim.entities().contains("canada"))
                .findFirst()
                .orElseThrow();
        assertEquals(Side.SOURCE, canada.side());
    }

    @Test
    void what_is_turned_round_takes_the_other_sides_though_a_country_is_named_again() {
        Understanding completed =
                complete("And the other way round, for Canada?", "Who is Belgium's ambassador to Canada?");

        assertEquals(Side.SOURCE, side(completed, "canada"));
        assertEquals(Side.TARGET, side(completed, "belgium"));
    }

    private static Side side(Understanding asked, String country) {
        return asked.claims().stream()
                .filter(Claim.Named.class::isInstance)
                .map(Claim.Named.class::cast)
                .filter(claim -> claim.entities().contains(country))
                .findFirst()
                .orElseThrow()
                .side();
    }

    @Test
    void another_year_replaces_the_year_before() {
        Understanding completed = complete("And in 2007?", "How much did Canada export to Belgium in 2006?");

        assertEquals(
                List.of("2007"),
                completed.claims().stream()
                        .filter(Claim.Dated.class::isInstance)
                        .map(claim -> ((Claim.Dated) claim).period().text())
                        .toList());
    }

    private Understanding complete(String text, String before) {
        return followUps.complete(text, understood(text), after(before));
    }

    private static Context after(String question) {
        return new Context(Optional.of(understood(question)), List.of());
    }

    private static Understanding understood(String text) {
        return ShippedBot.understander().understand(text);
    }

    private static boolean names(List<Claim> claims, String entity) {
        return claims.stream()
                .anyMatch(claim ->
                        claim instanceof Claim.Named named && named.entities().contains(entity));
    }
}
