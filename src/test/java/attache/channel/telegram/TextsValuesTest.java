package attache.channel.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.language.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsValuesTest {

    private final Texts texts = new Texts();

    @Test
    void what_people_write_is_not_filled_in() {
        for (int i = 0; i < 3; i++) {
            String question = "{question} {stages} {places}";
            String html = texts.get(Language.EN, "why", Map.of("question", question, "stages", "STAGES {question}"));

            assertTrue(html.contains(question), html);
            assertEquals(html.indexOf("STAGES {question}"), html.lastIndexOf("STAGES {question}"), html);
        }
    }
}
