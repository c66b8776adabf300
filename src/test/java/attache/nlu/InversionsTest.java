package attache.nlu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attache.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InversionsTest {

    private final Inversions inversions = new Inversions(CueWords.of(Language.FR));

    @ParameterizedTest
    @CsvSource({
        "le village recevait-il des colons, true",
        "l'ambassade abrite-t-elle un musée, true",
        "le bureau il a fermé-tu, true",
        "les colons fondèrent-ils un club, true",
        "l'église recevait elle des colons, true",
        "a-t-il aidé les gens qui rentraient, true",
        "y a-t-il un club pour ceux qui rentrent, true",
        "que recevait-il, false",
        "qu'abrite l'ambassade, false",
        "où logeait-il, false",
        "à qui vendait-il le bois, false",
        "le bureau ferme quand, false",
        "dis-moi ce que tu sais, false",
        "le village et elle, false"
    })
    void a_verb_before_its_pronoun_asks_yes_or_no(String text, boolean asks) {
        assertEquals(asks, inversions.askYesNo(Texts.tokens(text, Language.FR)));
    }
}
