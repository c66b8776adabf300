package attache.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.ShippedBot;
import attache.turn.Outcome;
import attache.turn.Question;
import attache.turn.Reply;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DialogueTest {

    private final Answerer bot = ShippedBot.answerer();

    @Test
    void an_answer_names_its_fact_and_its_place_in_the_source() {
        Reply reply = ask("a", "Who liberated Zeebrugge?");

        assertEquals(Outcome.ANSWERED, reply.outcome());
        assertEquals(List.of("zeebrugge-freed"), reply.facts());
        assertEquals("World Wars", reply.sources().get(0).section());
        assertTrue(reply.confidence() > 0.5 && reply.confidence() <= 1);
    }

    @Test
    void conversations_do_not_hear_each_other() {
        ask("a", "Who liberated Zeebrugge?");
        ask("b", "How much did Belgium export to Canada in 2006?");

        assertEquals(List.of("zeebrugge-freed"), ask("a", "And when?").facts());
        assertEquals(
                List.of("ca-exports-2006"), ask("b", "And Canada to Belgium?").facts());
    }

    @Test
    void small_talk_does_not_make_the_bot_forget() {
        ask("a", "Who liberated Zeebrugge?");
        ask("a", "Thanks!");

        assertEquals(List.of("zeebrugge-freed"), ask("a", "And when?").facts());
    }

    @Test
    void the_same_conversation_twice_is_answered_the_same() {
        for (String text : List.of("Who liberated Zeebrugge?", "And when?", "Is Belgium a republic?", "xkcd blorp")) {
            assertEquals(ask("a", text), ask("b", text));
        }
    }

    @Test
    void of_two_questions_the_one_left_open_is_named() {
        Reply reply = ask("a", "Who liberated Zeebrugge, and when did Belgium open its embassy in Ottawa?");

        assertEquals(Outcome.ANSWERED, reply.outcome());
        assertEquals("liberation", reply.intent());
        assertEquals(List.of("zeebrugge-freed"), reply.facts());
        assertEquals(List.of("when did Belgium open its embassy in Ottawa?"), reply.unanswered());
    }

    @Test
    void facts_that_disagree_are_both_told() {
        Reply reply = ask("a", "When was the Belgian consulate in Toronto closed?");

        assertEquals(List.of("be-toronto-end", "wallonia-toronto"), reply.facts());
    }

    @Test
    void nothing_and_too_much_are_told_apart() {
        Reply nothing = ask("a", " ");
        Reply tooMuch = ask("a", "where ".repeat(1000));

        assertNotEquals(nothing.text(), tooMuch.text());
        assertEquals(List.of(), nothing.facts());
        assertEquals(List.of(), tooMuch.facts());
    }

    @Test
    void an_explanation_shows_the_stages_and_changes_nothing() {
        ask("a", "Who liberated Zeebrugge?");
        Question question = new Question("a", "Where is the Belgian embassy in Canada?", Optional.empty());

        String text = bot.explain(question);
        String json = bot.explainJson(question);

        assertTrue(text.contains("posts") && text.contains("Ottawa"), text);
        assertTrue(json.startsWith("{") && json.endsWith("}") && json.contains("\"intent\":\"posts\""), json);
        assertFalse(json.contains("\n"));
        assertEquals(List.of("zeebrugge-freed"), ask("a", "And when?").facts());
    }

    private Reply ask(String conversation, String text) {
        return bot.reply(new Question(conversation, text, Optional.empty()));
    }
}
