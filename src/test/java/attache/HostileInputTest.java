package attache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.dialogue.Answerer;
import attache.turn.Outcome;
import attache.turn.Question;
import attache.turn.Reply;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed gets a reply, soon, and the conversation goes on after it. */
class HostileInputTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String GOOD = "Where is the Belgian embassy in Canada?";

    private final Answerer bot = ShippedBot.answerer();

    @ParameterizedTest
    @MethodSource("texts")
    void any_text_gets_a_reply_and_the_next_question_its_answer(String text) {
        Reply reply = assertTimeoutPreemptively(PATIENCE, () -> ask("hostile", text));

        assertFalse(reply.text().isBlank());
        assertTrue(reply.confidence() >= 0 && reply.confidence() <= 1, "confidence " + reply.confidence());
        assertAnswersTheGoodQuestion("hostile");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void any_text_can_be_explained(String text) {
        Question question = new Question("hostile", text, Optional.empty());

        assertFalse(
                assertTimeoutPreemptively(PATIENCE, () -> bot.explain(question)).isBlank());
        assertTrue(bot.explainJson(question).startsWith("{"));
    }

    @Test
    void hostile_text_after_a_good_question_is_no_follow_up_that_breaks() {
        texts().forEach(text -> {
            assertAnswersTheGoodQuestion("mixed");
            assertFalse(ask("mixed", text.getPayload()).text().isBlank(), text.getName());
        });
    }

    @Test
    void placeholders_in_a_question_come_back_neither_filled_nor_alone() {
        for (String text : new String[] {"{0}", "{of}", "%s", "${jndi:ldap://localhost/a}"}) {
            assertFalse(
                    ask("placeholders", "Where is the " + text + " embassy?")
                            .text()
                            .contains(text),
                    text);
        }
    }

    private static Stream<Named<String>> texts() {
        return Stream.of(
                Named.of("nothing", ""),
                Named.of("blanks", " \t \n "),
                Named.of("a no-break blank", "\u00a0"),
                Named.of("100,000 letters", "a".repeat(100_000)),
                Named.of("100,000 characters of words", "embassy ".repeat(12_500)),
                Named.of("control characters", "\u0001\u0002\u001b[31m\u007f\u0085where"),
                Named.of("a line separator", "where\u2028is\u2029the embassy"),
                Named.of("emoji alone", "🙂🇧🇪🇨🇦👩‍👩‍👧‍👦"),
                Named.of("right-to-left text", "أين السفارة البلجيكية؟ \u202eyssabme"),
                Named.of("another script", "ベルギー大使館はどこですか"),
                Named.of("a lone high surrogate", "where \ud83d is it"),
                Named.of("a lone low surrogate", "\udc00"),
                Named.of("NUL", "where\u0000is the embassy\u0000"),
                Named.of("combining marks", "e" + "\u0301".repeat(500)),
                Named.of("zero-width characters", "\u200b\u200d\ufeff"),
                Named.of("HTML", "<b onclick='x()'>Where</b> &lt;is&gt; <!-- the --> embassy<br/>"),
                Named.of("numbered placeholders", "{0} {1,number} {"),
                Named.of("named placeholders", "{of} {to_s} '{where}' }{"),
                Named.of("a broken pattern", "{n, plural, one {"),
                Named.of("format placeholders", "%s %d %n %1$s %"),
                Named.of("a look-up", "${jndi:ldap://localhost/a} ${env:HOME} #{1+1}"),
                Named.of("a backslash", "\\u0041 \\ \\n \\Q"),
                Named.of("SQL", "'; DROP TABLE facts; --"),
                Named.of("a script", "<script>alert(document.cookie)</script>"),
                Named.of("a shell command", "$(rm -rf ~) `id` && true | cat"),
                Named.of("a URL", "https://example.org/?q=embassy&x=%00#top"),
                Named.of("a path", "../../../../etc/passwd"),
                Named.of("JSON", "{\"text\": \"Where?\", \"conversation\": null}"),
                Named.of("2,048 one-letter words", "a ".repeat(2_048)),
                Named.of("4,096 one-letter words", "a ".repeat(4_096)),
                Named.of("300 question marks", "?".repeat(300)),
                Named.of("one question word 600 times", "who ".repeat(600) + "?"),
                Named.of("600 sentences", "why? ".repeat(600)),
                Named.of("one name 400 times", "Belgium, ".repeat(400) + "?"),
                Named.of("digits alone", "1234567890"),
                Named.of("numbers beyond long", "99999999999999999999999999999999 9".repeat(20)),
                Named.of("a number of 4,000 digits", "9".repeat(4_000)),
                Named.of("scales upon scales", "million ".repeat(300) + "dollars"),
                Named.of("a year out of range", "in 9999999 and year 0 and -1 and 1e999999999"));
    }

    private void assertAnswersTheGoodQuestion(String conversation) {
        Reply reply = ask(conversation, GOOD);

        assertEquals(Outcome.ANSWERED, reply.outcome(), reply.text());
        assertTrue(reply.text().contains("Ottawa"), reply.text());
    }

    private Reply ask(String conversation, String text) {
        return bot.reply(new Question(conversation, text, Optional.empty()));
    }
}
