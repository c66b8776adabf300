package attache.nlu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attache.language.Language;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedNounsTest {

    @ParameterizedTest
    @CsvSource({
        "EN, which harbour did they reach, harbour",
        "EN, which old harbour did they reach, old harbour",
        "EN, which other harbours are there, harbours",
        "EN, what did they reach, ''",
        "FR, quelle est l'adresse du bureau, adresse",
        "FR, quel sculpteur a fait la statue, sculpteur",
        "FR, c'est arrivé quand, ''",
        "NL, welke soort koeien hielden ze, koeien hielden",
        "DE, welche anderen Rassen gab es, rassen"
    })
    void the_noun_by_which_a_question_asks(Language language, String text, String noun) {
        String found = new AskedNouns(CueWords.of(language))
                .in(Texts.tokens(text, language)).stream().map(Token::folded).collect(Collectors.joining(" "));

        assertEquals(noun, found);
    }
}
