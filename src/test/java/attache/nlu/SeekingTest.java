package attache.nlu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attache.language.Language;
import attache.turn.Sought;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeekingTest {

    private final Seeking seeking = new Seeking(Texts.CUES);

    @ParameterizedTest
    @CsvSource({
        "when did it close, WHEN",
        "in what year did it close, DATE",
        "where is the embassy, WHERE",
        "who closed it, WHO",
        "whose consulate closed, WHO",
        "why did it close, WHY",
        "how come it closed, WHY",
        "how many embassies are there, NUMBER",
        "how much did Arland export, NUMBER",
        "how much does the embassy cost, COST",
        "the price of a visa, COST",
        "what is exported, ANYTHING",
        "which city has the embassy, CITY",
        "the consulate closed when, WHEN",
        "a club where both hold a seat, ANYTHING",
        "is there an embassy, ANYTHING",
        "'', ANYTHING"
    })
    void the_first_question_word_tells_what_is_sought(String text, Sought sought) {
        assertEquals(sought, seeking.of(Texts.tokens(text)));
    }

    @ParameterizedTest
    @CsvSource({"where and when was it founded", "who closed it and why", "what was closed and when"})
    void of_two_question_words_neither_is_all_that_is_sought(String text) {
        assertEquals(Sought.ANYTHING, seeking.of(Texts.tokens(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "qui commandait l'unité qui a libéré le port, WHO",
        "qu'est-ce qui attirait les gens, ANYTHING",
        "dites-moi ce qui attirait les gens, ANYTHING",
        "à quelle époque active et à quelle époque calme, WHEN",
        "le monument a été inauguré quand, WHEN",
        "le monument qui rappelle la guerre est de quand, WHEN",
        "comment s'appelait la loi, NAME",
        "qui a fermé et quand, ANYTHING",
        "quel sculpteur a fait la statue, OFFICE",
        "le consul s'appelle comment, OFFICE",
        "quelle province est la plus grande, PROVINCE",
        "c'était qui ce monsieur, PERSON"
    })
    void a_question_word_within_an_expression_or_behind_a_noun_seeks_nothing(String text, Sought sought) {
        assertEquals(sought, new Seeking(CueWords.of(Language.FR)).of(Texts.tokens(text, Language.FR)));
    }
}
