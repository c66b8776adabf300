package attache.nlu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attache.turn.Side;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidesTest {

    private final Sides sides = new Sides(Texts.CUES);

    @ParameterizedTest
    @CsvSource({
        "Arland's embassy, SOURCE",
        "the embassy of Arland, SOURCE",
        "Arlandic embassy in the north, SOURCE",
        "exports from Arland, SOURCE",
        "goods sold by Arland, SOURCE",
        "does Arland have an embassy, SOURCE",
        "did Arland export goods, SOURCE",
        "who represents Arland, SOURCE",
        "the embassy in Arland, TARGET",
        "exports to Arland, TARGET",
        "goods bought by Arland, TARGET",
        "goods imported by the Arland, TARGET",
        "Arlandic imports, TARGET",
        "Arland's imports of goods, TARGET",
        "what did Arland buy, TARGET",
        "Arlandic cities, TARGET",
        "Arland's capital, TARGET",
        "is Arland a monarchy, OPEN",
        "Arland, OPEN"
    })
    void the_words_around_a_country_tell_whether_it_gives_or_takes(String text, Side side) {
        Analysis analysis = Texts.analysis(text);

        assertEquals(side, sides.of(countries(analysis).get(0), analysis.tokens()));
    }

    @ParameterizedTest
    @CsvSource({
        "Arland's embassy in Borland, SOURCE, TARGET",
        "Borland bought goods from Arland, TARGET, SOURCE",
        "Arlandic exports to Borland, SOURCE, TARGET",
        "how much more did Arland sell than Borland, SOURCE, OPEN"
    })
    void two_countries_may_stand_on_two_sides(String text, Side first, Side second) {
        Analysis analysis = Texts.analysis(text);
        List<Mention> countries = countries(analysis);

        assertEquals(first, sides.of(countries.get(0), analysis.tokens()));
        assertEquals(second, sides.of(countries.get(1), analysis.tokens()));
    }

    private static List<Mention> countries(Analysis analysis) {
        return analysis.mentions().stream()
                .filter(mention -> mention.entities().get(0).endsWith("land"))
                .toList();
    }
}
