package attache.nlu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attache.turn.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

    private final Forms forms = new Forms(Texts.CUES);

    @ParameterizedTest
    @CsvSource({
        "is the embassy in Bexley, VALUE, YESNO",
        "so is the embassy in Bexley, LIST, YESNO",
        "has Arland an embassy, OVERVIEW, YESNO",
        "can you tell me where the embassy is, VALUE, VALUE",
        "do we know when it closed, VALUE, VALUE",
        "is known how many there are, VALUE, VALUE",
        "and in Bexley is there one, VALUE, YESNO",
        "Bexley is there for what, VALUE, VALUE",
        "is it known who closed it, VALUE, VALUE",
        "where is the embassy, YESNO, VALUE",
        "where is the embassy, LIST, LIST",
        "where it closed is Bolton right, YESNO, YESNO",
        "the embassy is in Bexley, YESNO, YESNO",
        "embassies of Arland, OVERVIEW, OVERVIEW"
    })
    void how_a_clause_begins_and_ends_overrules_the_guess(String text, Form guessed, Form form) {
        assertEquals(form, forms.form(guessed, Texts.analysis(text)));
    }

    @ParameterizedTest
    @CsvSource({"VALUE", "YESNO", "SAID"})
    void without_words_the_guess_stays(Form guessed) {
        assertEquals(guessed, forms.form(guessed, Texts.analysis("")));
        assertEquals(guessed, forms.form(guessed, Texts.analysis("so and well")));
    }
}
