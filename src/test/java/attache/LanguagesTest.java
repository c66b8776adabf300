package attache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.dialogue.Answerer;
import attache.intents.Intent;
import attache.intents.Kind;
import attache.intents.Phrase;
import attache.language.Language;
import attache.turn.Outcome;
import attache.turn.Question;
import attache.turn.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of messages and of conversations, with all that ships; the accuracies printed are those of the README. */
class LanguagesTest {

    private static final double FEWEST_SHORT = 0.95;
    private static final double FEWEST_WHOLE = 0.99;

    private final Answerer bot = ShippedBot.answerer();

    @Test
    void short_messages_are_told_without_any_context() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> lines = lines("/languages/short.tsv");
        for (String line : lines) {
            String[] columns = line.split("\t", 2);
            String told = told(columns[1]);
            if (!told.equals(columns[0])) {
                wrong.add(columns[1] + " (" + told + ")");
            }
        }

        double right = 1 - wrong.size() / (double) lines.size();
        System.out.printf("Language of %d short messages: %.1f %% right, not: %s%n", lines.size(), 100 * right, wrong);
        assertTrue(right >= FEWEST_SHORT, wrong.toString());
    }

    @Test
    void whole_questions_are_told() {
        int all = 0;
        List<String> wrong = new ArrayList<>();
        for (Intent intent : ShippedBot.intents().all()) {
            for (Phrase phrase : intent.kind() == Kind.ANSWER ? intent.heldout() : List.<Phrase>of()) {
                all++;
                if (!told(phrase.text()).equals(phrase.language().code())) {
                    wrong.add(phrase.text());
                }
            }
        }

        double right = 1 - wrong.size() / (double) all;
        System.out.printf("Language of %d phrases held out: %.1f %% right%n", all, 100 * right);
        assertTrue(right >= FEWEST_WHOLE, wrong.toString());
    }

    private static String told(String text) {
        return ShippedBot.finder()
                .of(text, Optional.empty(), Optional.empty())
                .map(Language::code)
                .orElse("other");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Où est l'ambassade du Canada en Belgique ?",
        "nl, Waar is de ambassade van Canada in België?",
        "de, Wo ist die Botschaft von Kanada in Belgien?",
        "en, Where is Canada's embassy in Belgium?",
        "fr, c'est quoi the trade deal entre la Belgique et le Canada ?"
    })
    void a_question_is_answered_in_its_language(String language, String text) {
        assertEquals(language, ask("own", text).language());
    }

    @Test
    void names_alone_are_of_the_language_before_or_the_one_believed() {
        ask("names", "Wo ist die Botschaft von Kanada in Belgien?");

        assertEquals("de", ask("names", "Toronto?").language());
        assertEquals(
                "fr",
                bot.reply(new Question("new", "Toronto ?", Optional.of("fr-BE")))
                        .language());
        assertEquals("en", ask("newer", "Toronto?").language());
    }

    @Test
    void a_change_of_language_is_followed_and_what_was_said_carries_over() {
        ask("change", "Where does Belgium have honorary consulates in Canada?");
        Reply reply = ask("change", "et le Canada, où est son ambassade ?");

        assertEquals("fr", reply.language());
        assertEquals("en", ask("change", "and when was that opened?").language());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Where is the Belgian embassy in Canada? In French please",
                "Waar is de Belgische ambassade in Canada? En français svp",
                "Wo ist die belgische Botschaft in Kanada? auf Französisch bitte"
            })
    void a_wish_in_the_message_wins(String text) {
        Reply reply = ask("wish", text);

        assertEquals("fr", reply.language());
        assertTrue(reply.text().contains("Ottawa"), reply.text());
    }

    @Test
    void a_wish_alone_repeats_the_answer_in_that_language() {
        ask("alone", "Where is the Belgian embassy in Canada?");
        Reply reply = ask("alone", "auf Deutsch bitte");

        assertEquals("de", reply.language());
        assertTrue(reply.text().contains("Ottawa"), reply.text());
    }

    @Test
    void a_language_that_is_fixed_is_answered_in_until_it_is_freed() {
        bot.speak("fixed", Optional.of(Language.NL));
        assertEquals(
                "nl", ask("fixed", "Where is the Belgian embassy in Canada?").language());

        bot.speak("fixed", Optional.empty());
        assertEquals(
                "en", ask("fixed", "Where is the Belgian embassy in Canada?").language());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "¿Dónde está la embajada de Bélgica en Canadá?",
                "Dove si trova l'ambasciata del Belgio in Canada?",
                "Onde fica a embaixada da Bélgica no Canadá?",
                "Где находится посольство Бельгии в Канаде?",
                "比利时驻加拿大大使馆在哪里？",
                "Gdzie znajduje się ambasada Belgii w Kanadzie?",
                "أين تقع سفارة بلجيكا في كندا؟",
                "Belçika'nın Kanada büyükelçiliği nerede?"
            })
    void a_language_that_it_does_not_speak_gets_one_line_in_one_that_was_spoken(String text) {
        Reply alone = ask("foreign", text);
        assertEquals(Outcome.DECLINED, alone.outcome());
        assertEquals("en", alone.language());

        ask("foreign", "Waar is de ambassade van Canada in België?");
        Reply after = ask("foreign", text);
        assertEquals(Outcome.DECLINED, after.outcome());
        assertEquals("nl", after.language());
    }

    private Reply ask(String conversation, String text) {
        return bot.reply(new Question(conversation, text, Optional.empty()));
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = LanguagesTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
