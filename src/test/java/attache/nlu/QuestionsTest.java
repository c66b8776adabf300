package attache.nlu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attache.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest {

    private final Questions questions = new Questions(Texts.CUES);

    @Test
    void a_clause_that_asks_is_parted_from_another_that_asks() {
        assertEquals(
                List.of("Who is the envoy of Arland,", "when did the Bolton consulate close?"),
                in("Who is the envoy of Arland, and when did the Bolton consulate close?"));
    }

    @Test
    void a_sentence_that_asks_is_parted_from_the_one_before() {
        assertEquals(
                List.of("Hello. Where is the embassy?", "And who is the envoy?"),
                in("Hello. Where is the embassy? And who is the envoy?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Where is the embassy and why?",
                "When and where was the society founded?",
                "Arland and Borland",
                "Which towns did they settle in and farm near?",
                "My aunt lives in Bolton. Where is the consulate?",
                "The envoy and the consul, who are they?",
                ""
            })
    void one_question_stays_whole(String text) {
        assertEquals(List.of(text), in(text));
    }

    @Test
    void a_message_of_very_many_questions_is_not_taken_apart() {
        String text = "Where is the embassy? ".repeat(5);

        assertEquals(List.of(text), in(text));
    }

    private List<String> in(String text) {
        return questions.in(text, Language.EN);
    }
}
