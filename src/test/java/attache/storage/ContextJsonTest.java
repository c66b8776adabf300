package attache.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attache.facts.Bound;
import attache.facts.DateBound;
import attache.facts.EntityValue;
import attache.facts.Figure;
import attache.facts.Period;
import attache.language.Language;
import attache.turn.Claim;
import attache.turn.Context;
import attache.turn.Form;
import attache.turn.Guess;
import attache.turn.Qualifier;
import attache.turn.Side;
import attache.turn.Sought;
import attache.turn.Speech;
import attache.turn.Understanding;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContextJsonTest {

    @Test
    void a_context_comes_back_as_it_was() {
        Understanding part = understanding(List.of());
        Context context = new Context(Optional.of(understanding(List.of(part, part))), List.of("fact-1", "fact-2"))
                .with(new Speech(Optional.of(Language.NL), Optional.of(Language.FR)));

        assertEquals(context, ContextJson.read(ContextJson.write(context)));
    }

    @Test
    void a_conversation_of_which_little_is_known_comes_back_too() {
        assertEquals(Context.EMPTY, ContextJson.read(ContextJson.write(Context.EMPTY)));
    }

    @Test
    void what_cannot_be_read_is_a_conversation_begun_anew() {
        for (String json :
                List.of("", "{}", "null", "[]", "{\"last\": 7}", "{\"last\": {\"claims\": [{\"is\": \"x\"}]}}")) {
            assertEquals(Context.EMPTY, ContextJson.read(json.getBytes(StandardCharsets.UTF_8)), json);
        }
    }

    private static Understanding understanding(List<Understanding> parts) {
        List<Claim> claims = List.of(
                new Claim.Named("Zeebrugge", List.of("zeebrugge"), Side.TARGET, true),
                new Claim.Dated(
                        "mid-19th century",
                        Period.parse(DateBound.IN, "mid-19c").orElseThrow()),
                new Claim.Dated(
                        "1936/37", Period.parse(DateBound.AFTER, "1936/1937").orElseThrow()),
                new Claim.Counted("2.84", new BigDecimal("2.840")),
                new Claim.Qualified("now", Qualifier.values()[0]),
                new Claim.Unknown("Qwerty", true));
        return Understanding.of(Language.EN, "who freed zeebrugge")
                .meaning("liberation", Form.VALUE, "by")
                .sought(Sought.WHO)
                .sure(0.97, true)
                .claims(claims)
                .background(claims)
                .guesses(List.of(new Guess("liberation", 0.9), new Guess("other", 0.1)))
                .corrections(Map.of("zeebruge", "zeebrugge"))
                .parts(parts)
                .echo(List.of(
                        new EntityValue("zeebrugge"),
                        new Figure(new BigDecimal("2.84"), Optional.of("billion"), "dollar", Bound.values()[0])))
                .done();
    }
}
