package attache.nlu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attache.language.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonNounsTest {

    private final CommonNouns german = new CommonNouns(CueWords.of(Language.DE));

    @ParameterizedTest
    @CsvSource({
        "Welches Land steht im Gespann mit Arland, Gespann, true",
        "Was lockte sie über den großen Teich, Teich, true",
        "Wer warb gegen Bezahlung um Leute, Bezahlung, true",
        "Wer vertritt Ruritanien in Arland, Ruritanien, false",
        "Wann kam Konsul Meier, Meier, false",
        "Gibt es dort eine Raketenbasis, Raketenbasis, false"
    })
    void a_noun_with_an_article_or_an_ending_of_its_own_is_no_name(String text, String noun, boolean common) {
        List<Token> tokens = Texts.tokens(text, Language.DE);
        int at = tokens.stream().map(Token::typed).toList().indexOf(noun);

        assertEquals(common, german.at(tokens, at));
    }
}
