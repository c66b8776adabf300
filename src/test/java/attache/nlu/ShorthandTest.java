package attache.nlu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attache.language.Language;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShorthandTest {

    @ParameterizedTest
    @CsvSource({
        "ki a fermé, qui a ferme",
        "ou est le consulat, où est le consulat",
        "Ottawa ou Calgary, ottawa ou calgary",
        "kel ville, quel ville"
    })
    void what_is_written_in_haste_stands_for_a_word(String text, String meant) {
        assertEquals(
                meant,
                Texts.tokens(text, Language.FR).stream().map(Token::folded).collect(Collectors.joining(" ")));
    }
}
