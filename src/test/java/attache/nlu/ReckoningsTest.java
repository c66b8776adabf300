package attache.nlu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.TwoLands;
import attache.intents.IntentFacts;
import attache.turn.Form;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReckoningsTest {

    private final Reckonings reckonings =
            new Reckonings(new IntentFacts(TwoLands.facts(), TwoLands.intents()), Texts.CUES);

    @ParameterizedTest
    @CsvSource({
        "what is the sum of the exports, VALUE, sum",
        "how much did both export altogether, VALUE, sum",
        "the gap between the exports, VALUE, difference",
        "by how much more did Borland export, VALUE, difference",
        "what percentage of the exports, VALUE, share",
        "how many percent more did Borland export, VALUE, excess",
        "by how many percent did one exceed the other, VALUE, excess",
        "the difference in percent, VALUE, excess",
        "the ratio of the exports, VALUE, ratio",
        "did Borland export more, YESNO, more",
        "did Borland export less, YESNO, less",
        "reckon with the exports, COMPUTE, difference"
    })
    void the_words_tell_what_is_to_be_reckoned(String text, Form form, String operation) {
        assertEquals(Optional.of(operation), reckonings.operation("trade", form, Texts.tokens(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "how much did Borland export, trade, VALUE",
        "did Borland export goods, trade, YESNO",
        "how many more embassies, posts, VALUE",
        "the sum of the settlers, settlers, VALUE",
        "more, no-such-intent, VALUE"
    })
    void without_such_words_or_two_figures_nothing_is_reckoned(String text, String intent, Form form) {
        assertEquals(Optional.empty(), reckonings.operation(intent, form, Texts.tokens(text)));
    }

    @Test
    void a_span_of_years_is_asked_for_in_several_words() {
        assertTrue(reckonings.asksYears(Texts.tokens("how many years after the founding was the merger")));
        assertFalse(reckonings.asksYears(Texts.tokens("in how many cities")));
    }
}
