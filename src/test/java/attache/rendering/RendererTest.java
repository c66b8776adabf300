package attache.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.Asked;
import attache.TwoLands;
import attache.facts.Fact;
import attache.language.Language;
import attache.turn.Answer;
import attache.turn.Answer.Stance;
import attache.turn.Form;
import attache.turn.Outcome;
import attache.turn.Reply;
import attache.turn.Understanding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RendererTest {

    private static final Understanding WHERE = Asked.of("posts", Form.VALUE, "where");

    private final Renderer renderer = new Renderer(TwoLands.facts(), TwoLands.intents(), Language.EN);

    @Test
    void a_fact_is_told_with_its_place_in_the_source() {
        Reply reply = tell(Stance.TELLS, "a-embassy");

        assertEquals("Arland has an embassy in Borland, in Bexley.", reply.text());
        assertEquals(Outcome.ANSWERED, reply.outcome());
        assertEquals(List.of("a-embassy"), reply.facts());
        assertEquals(TwoLands.fact("a-embassy").source(), reply.sources());
        assertEquals("value", reply.form());
        assertEquals("where", reply.asks());
    }

    @Test
    void several_of_a_kind_are_counted_in_words_and_listed() {
        assertEquals(
                "Arland has two honorary consulates in Borland, in Bilston and Burford.",
                tell(Stance.TELLS, "a-honorary").text());
    }

    @Test
    void a_yes_and_a_no_begin_with_the_word() {
        assertTrue(tell(Stance.YES, "a-embassy").text().startsWith("Yes: Arland has"));
        assertTrue(tell(Stance.NO, "a-embassy").text().startsWith("No: Arland has"));
    }

    @Test
    void a_no_from_a_fact_that_denies_goes_on_within_the_sentence() {
        assertTrue(tell(Stance.NO, "no-organization").text().startsWith("No: the settlers"));
        assertTrue(tell(Stance.TELLS, "no-organization").text().startsWith("The settlers"));
    }

    @Test
    void a_count_comes_first_in_words() {
        assertTrue(count("a-honorary", 2, false).text().startsWith("Two: Arland has"));
    }

    @Test
    void a_count_of_an_open_list_says_that_there_may_be_more() {
        String open = count("members", 2, true).text();

        assertTrue(open.startsWith("Two: Arland and Borland are both members of the Union and the League."), open);
        assertTrue(open.length() > count("members", 2, false).text().length());
    }

    @Test
    void what_disagrees_is_told_besides_with_its_place() {
        Answer.Found found = found(Stance.TELLS, "a-closing");

        Reply reply = renderer.render(WHERE, found, List.of(TwoLands.fact("a-closing-later")));

        assertEquals(
                "Arland closed its consulate in Bolton in 2014. Elsewhere the source says: "
                        + "Arland closed its consulate in Bolton in 2015.",
                reply.text());
        assertEquals(List.of("a-closing", "a-closing-later"), reply.facts());
        assertEquals(2, reply.sources().size());
    }

    @Test
    void a_decline_tells_no_fact_and_suggests_each_near_question_once() {
        Reply reply = renderer.render(
                WHERE,
                new Answer.NotKnown("when", List.of(TwoLands.fact("a-embassy"), TwoLands.fact("b-embassy"))),
                List.of());

        assertEquals(Outcome.DECLINED, reply.outcome());
        assertEquals(List.of(), reply.facts());
        assertEquals(List.of(), reply.sources());
        assertEquals(List.of("Where is the embassy of Arland?"), reply.suggestions());
        assertFalse(reply.text().contains("Bexley"));
    }

    @Test
    void each_thing_that_can_be_missing_has_its_own_sentence() {
        long sentences = Stream.of("when", "where", "who", "why", "how", "number", "cost", "name", "list", "yesno")
                .map(what -> renderer.render(WHERE, new Answer.NotKnown(what, List.of()), List.of())
                        .text())
                .distinct()
                .count();

        assertEquals(10, sentences);
    }

    @Test
    void a_thing_without_a_sentence_of_its_own_is_declined_all_the_same() {
        assertFalse(renderer.render(WHERE, new Answer.NotKnown("colour", List.of()), List.of())
                .text()
                .isBlank());
    }

    @Test
    void small_talk_and_other_topics_have_the_sentence_of_their_intent() {
        Reply thanks = renderer.render(Asked.of("thanks", Form.SAID, ""), new Answer.Said(), List.of());
        Reply weather = renderer.render(Asked.of("weather", Form.SAID, ""), new Answer.Said(), List.of());

        assertEquals("You are welcome.", thanks.text());
        assertEquals(Outcome.SMALLTALK, thanks.outcome());
        assertEquals("The source says nothing about the weather.", weather.text());
        assertEquals(Outcome.DECLINED, weather.outcome());
        assertEquals(List.of("Where is the embassy of Arland?"), weather.suggestions());
    }

    @Test
    void a_notice_fills_its_sentence() {
        Reply notice = renderer.notice("toolong", Map.of("most", 4096), Outcome.DECLINED);

        assertTrue(notice.text().contains("4,096"), notice.text());
        assertEquals("en", notice.language());
    }

    private Reply tell(Stance stance, String fact) {
        return renderer.render(WHERE, found(stance, fact), List.of());
    }

    private Reply count(String fact, int count, boolean open) {
        Fact counted = TwoLands.fact(fact);
        Answer.Found found = new Answer.Found(Stance.TELLS, List.of(counted), Optional.of(count), open);
        return renderer.render(WHERE, found, List.of());
    }

    private static Answer.Found found(Stance stance, String fact) {
        return new Answer.Found(stance, List.of(TwoLands.fact(fact)), Optional.empty(), false);
    }
}
