package attache.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attache.Asked;
import attache.language.Language;
import attache.turn.Answer.Stance;
import attache.turn.Claim;
import attache.turn.Form;
import attache.turn.Qualifier;
import attache.turn.Understanding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR | Le Canada a-t-il une ambassade à Bruxelles ? | YES | yes",
                "FR | Le Canada n’a-t-il pas d’ambassade à Bruxelles ? | YES | yes.contrary",
                "FR | Le Canada n’a-t-il pas d’ambassade à Anvers ? | NO | no",
                "FR | Le Canada a une ambassade à Bruxelles, n’est-ce pas ? | YES | yes",
                "FR | Est-il vrai que le Canada n’a pas d’ambassade ? | NO | no",
                "FR | Le Canada n’exporte pas seulement du zinc ? | YES | yes",
                "NL | Heeft Canada een ambassade in Brussel? | YES | yes",
                "NL | Heeft Canada geen ambassade in Brussel? | YES | yes.contrary",
                "NL | Canada heeft een ambassade in Brussel, niet? | YES | yes",
                "NL | Klopt het dat Canada geen ambassade heeft? | NO | no",
                "DE | Hat Kanada eine Botschaft in Brüssel? | YES | yes",
                "DE | Hat Kanada keine Botschaft in Brüssel? | YES | yes.contrary",
                "DE | Ist die Botschaft nicht in Brüssel? | YES | yes.contrary",
                "DE | Hat Kanada keine Botschaft in Antwerpen? | NO | no",
                "DE | Die Botschaft ist in Brüssel, nicht wahr? | YES | yes",
                "DE | Die Botschaft ist in Brüssel, oder nicht? | YES | yes",
                "DE | Stimmt es, dass Kanada keine Botschaft hat? | NO | no",
                "EN | Doesn't Canada have an embassy in Brussels? | YES | yes",
                "DE | Hat Kanada keine Botschaft in Brüssel? | CORRECTS | corrects",
                "DE | Hat Kanada keine Botschaft in Brüssel? | TELLS | ''",
            })
    void the_word_answers_a_question_that_denies_as_its_language_does(
            Language language, String clause, Stance stance, String key) {
        assertEquals(key, opener(language, clause, stance));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DE | Kanada hat also keine Botschaft in Brüssel? | NO | yes.contrary",
                "DE | Die Belgier gründeten keine Organisation? | YES | no",
                "FR | Le Canada n’a donc pas d’ambassade ? | NO | yes.contrary",
                "DE | Stimmt es, dass die Belgier keine Organisation gründeten? | YES | yes",
                "EN | So Canada has no embassy in Brussels? | NO | no",
            })
    void a_denial_that_was_weighed_already_is_weighed_once(
            Language language, String clause, Stance stance, String key) {
        assertEquals(key, opener(language, clause, stance, Asked.word("not", Qualifier.NOT)));
    }

    private static String opener(Language language, String clause, Stance stance, Claim... claims) {
        Understanding asked = Understanding.of(language, clause)
                .meaning("posts", Form.YESNO, "")
                .sure(0.9, true)
                .claims(List.of(claims))
                .done();
        return new Openers(new Sentences(language)).key(asked, stance);
    }
}
