package attache.nlu;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.TwoLands;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTest {

    private final Topics topics = new Topics(TwoLands.facts(), Texts.CUES);

    @ParameterizedTest
    @ValueSource(
            strings = {"Bolton", "tell me about Bolton", "What can you tell me about Bolton?", "the embassy please"})
    void a_name_alone_is_a_topic(String text) {
        assertTrue(topics.isName(Texts.analysis(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Arland", "who is in Bolton", "Bolton harbour", "tell me where Bolton is", "is it Bolton", ""})
    void a_country_or_a_name_that_something_is_asked_of_is_none(String text) {
        assertFalse(topics.isName(Texts.analysis(text)));
    }
}
