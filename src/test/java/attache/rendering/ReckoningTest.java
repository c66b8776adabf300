package attache.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attache.TwoLands;
import attache.language.Language;
import attache.turn.Answer;
import attache.turn.Answer.Operation;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReckoningTest {

    private final Reckoning reckoning =
            new Reckoning(new Wordings(TwoLands.facts(), Language.EN, new Sentences(Language.EN)), 2);

    @ParameterizedTest
    @CsvSource({
        "SUM, 5.19, 5.19 billion dollars",
        "DIFFERENCE, 0.490, 0.49 billion dollars",
        "DIFFERENCE, 10, 10 billion dollars",
        "SHARE, 82.7464788, about 82.75",
        "SHARE, 50, 50",
        "EXCESS, 20.851, about 20.85",
        "RATIO, 1.2085, about 1.21",
        "YEARS, 70, 70",
        "YEARS, 100, 100"
    })
    void a_result_is_rounded_and_says_so(Operation operation, BigDecimal result, String words) {
        assertEquals(words, reckoning.result(reckoned(operation, result, result)));
    }

    @Test
    void a_result_between_two_names_both() {
        assertEquals("15 to 16", reckoning.result(reckoned(Operation.YEARS, new BigDecimal(15), new BigDecimal(16))));
    }

    private static Answer.Reckoned reckoned(Operation operation, BigDecimal result, BigDecimal upTo) {
        return new Answer.Reckoned(operation, List.of(), result, upTo, "dollar", "billion");
    }
}
