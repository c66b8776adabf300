package attache.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "EN | four | 4",
                "EN | twenty | 20",
                "EN | sixty-one thousand | 61000",
                "EN | 61,000 | 61000",
                "EN | 61k | 61000",
                "EN | 2.35 billion | 2350000000",
                "EN | $2.84bn | 2840000000",
                "EN | two thousand and six | 2006",
                "EN | nineteen sixty-one | 1961",
                "EN | nineteen hundred | 1900",
                "EN | twenty twenty | 2020",
                "EN | one hundred and twenty three thousand four hundred and five | 123405",
                "EN | a hundred | 100",
                "EN | a dozen | 12",
                "EN | five hundred thousand | 500000",
                "EN | two million, three | 2000000 3",
                "EN | in 2006 and 2014 | 2006 2014",
                "EN | four and five | 4 5",
                "EN | one two three | 1 2 3",
                "EN | the 12th and the fifth | 12th 5th",
                "EN | twenty-fifth | 25th",
                "EN | ten seven | 10 7",
                "EN | an embassy | none",
                "EN | the 1860s, G7 and WW2 | none",
                "FR | soixante et un mille | 61000",
                "FR | quatre-vingt-dix-sept | 97",
                "FR | nonante-neuf | 99",
                "FR | soixante-dix | 70",
                "FR | vingt et un | 21",
                "FR | mille neuf cent soixante et un | 1961",
                "FR | 2,35 milliards | 2350000000",
                "FR | une ambassade | none",
                "FR | 5e et troisième | 5th 3th",
                "NL | eenenzestigduizend | 61000",
                "NL | negentienhonderd vierenveertig | 1944",
                "NL | 2,35 miljard | 2350000000",
                "NL | een ambassade | none",
                "DE | einundsechzigtausend | 61000",
                "DE | neunzehnhundertvierundvierzig | 1944",
                "DE | zweitausendsechs | 2006",
                "DE | fünf | 5",
                "DE | dreißig | 30",
                "DE | 2,35 Milliarden | 2350000000",
                "DE | eine Botschaft | none",
                "DE | unddrei | none",
            })
    void numbers_are_found_in_words_and_figures(Language language, String text, String expected) {
        String found = Numbers.of(language).in(Words.of(text, language)).stream()
                .map(numeral -> plain(numeral.value()) + (numeral.ordinal() ? "th" : ""))
                .collect(Collectors.joining(" "));

        assertEquals(expected == null ? "" : expected, found);
    }

    @Test
    void a_number_knows_its_words() {
        List<Word> words = Words.of("some sixty-one thousand of 2.35 billion", Language.EN);

        List<Numeral> numerals = Numbers.of(Language.EN).in(words);

        assertEquals(new Numeral(new BigDecimal("61000"), 1, 4, false, false), numerals.get(0));
        assertEquals(5, numerals.get(1).from());
        assertEquals(7, numerals.get(1).to());
    }

    @Test
    void a_long_chain_of_number_words_is_read_quickly() {
        List<Word> one = Words.of("ein".repeat(1_300), Language.DE);
        List<Word> many = Words.of("hundred thousand million ".repeat(160), Language.EN);

        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            Numbers.of(Language.DE).in(one);
            Numbers.of(Language.EN).in(many);
        });
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
