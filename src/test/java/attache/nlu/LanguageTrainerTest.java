package attache.nlu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.TwoLands;
import attache.language.Language;
import attache.turn.Form;
import attache.turn.Understanding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTrainerTest {

    private static final String HASH = "the hash of the two lands";
    private static final List<String> STEPS = new ArrayList<>();
    private static final LanguageModel MODEL = train();
    private static final Understander UNDERSTANDER =
            new Understander(TwoLands.facts(), TwoLands.intents(), Language.EN, MODEL);

    @Test
    void the_same_data_makes_the_same_model() throws IOException {
        assertArrayEquals(written(MODEL), written(train()));
    }

    @Test
    void the_steps_are_told() {
        assertTrue(STEPS.size() >= 2, STEPS.toString());
    }

    @Test
    void a_language_without_phrases_cannot_be_learned() {
        assertThrows(
                ModelException.class,
                () -> new LanguageTrainer(TwoLands.facts(), TwoLands.intents(), Language.FR, step -> {}).train(HASH));
    }

    @Test
    void what_was_written_is_read_back() throws IOException {
        LanguageModel read = LanguageModel.read(in(written(MODEL)), HASH);

        String question = "where is the embassy of Borland";
        Understander again = new Understander(TwoLands.facts(), TwoLands.intents(), Language.EN, read);
        assertEquals(MODEL.threshold(), read.threshold());
        assertEquals(
                UNDERSTANDER.understand(question).confidence(),
                again.understand(question).confidence(),
                1e-4);
    }

    @Test
    void a_model_of_other_data_is_refused() throws IOException {
        DataInputStream in = in(written(MODEL));

        ModelException refused = assertThrows(ModelException.class, () -> LanguageModel.read(in, "another hash"));

        assertTrue(refused.getMessage().contains("other data"), refused.getMessage());
    }

    @Test
    void a_model_of_other_features_or_of_no_model_at_all_is_refused() throws IOException {
        for (int at : new int[] {0, Integer.BYTES}) {
            byte[] changed = written(MODEL);
            ByteBuffer.wrap(changed).putInt(at, 99);

            ModelException refused = assertThrows(ModelException.class, () -> LanguageModel.read(in(changed), HASH));

            assertTrue(refused.getMessage().contains("version"), refused.getMessage());
        }
    }

    @Test
    void a_model_that_is_cut_short_is_refused() throws IOException {
        byte[] whole = written(MODEL);

        for (int length : new int[] {0, 3, whole.length / 2, whole.length - 1}) {
            DataInputStream in = in(Arrays.copyOf(whole, length));
            assertThrows(ModelException.class, () -> LanguageModel.read(in, HASH));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "where is the embassy of Borland, posts, VALUE, where",
        "how many embassies does Borland have, posts, COUNT, where",
        "does Arland have an embassy in Bexley, posts, YESNO, ''",
        "when was the consulate in Bolton closed, closing, VALUE, when",
        "how much did Arland export to Borland in 2006, trade, VALUE, value"
    })
    void a_question_as_in_the_phrases_is_understood(String text, String intent, Form form, String asks) {
        Understanding asked = UNDERSTANDER.understand(text);

        assertEquals(intent, asked.intent());
        assertEquals(form, asked.form());
        assertEquals(asks, asked.asks());
        assertTrue(asked.accepted());
    }

    @Test
    void a_misspelt_word_is_mended_and_said_so() {
        Understanding asked = UNDERSTANDER.understand("where is the embasy of Borland");

        assertEquals("posts", asked.intent());
        assertEquals("embassy", asked.corrections().get("embasy"));
    }

    @Test
    void small_talk_needs_no_fact() {
        Understanding asked = UNDERSTANDER.understand("thank you very much");

        assertEquals("thanks", asked.intent());
        assertEquals(Form.SAID, asked.form());
    }

    private static LanguageModel train() {
        return new LanguageTrainer(TwoLands.facts(), TwoLands.intents(), Language.EN, STEPS::add).train(HASH);
    }

    private static byte[] written(LanguageModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static DataInputStream in(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}
