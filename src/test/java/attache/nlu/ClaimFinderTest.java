package attache.nlu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.TwoLands;
import attache.facts.DateBound;
import attache.language.Language;
import attache.language.Word;
import attache.turn.Claim;
import attache.turn.Qualifier;
import attache.turn.Side;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimFinderTest {

    private static final Lexicon LEXICON = Lexicon.fit(List.of(example("where is the embassy of the country")));

    private final ClaimFinder finder = new ClaimFinder(TwoLands.facts(), Language.EN, Texts.ANALYZER, Texts.CUES);

    @Test
    void a_named_country_is_claimed_with_its_side() {
        List<Claim.Named> named = of("Arland's embassy in Borland", Claim.Named.class);

        assertEquals(List.of("arland"), named.get(0).entities());
        assertEquals(Side.SOURCE, named.get(0).side());
        assertEquals(Side.OPEN, named.get(1).side());
        assertEquals(Side.TARGET, named.get(2).side());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which cities apart from Bexley",
                "all without Bexley",
                "not counting Bexley",
                "except for Bexley",
                "all but not just in the Bexley",
                "is only Arland in it and Bexley not"
            })
    void what_is_left_out_is_claimed_as_such(String text) {
        List<Claim.Named> named = of(text, Claim.Named.class);

        assertTrue(named.get(named.size() - 1).excluded());
        assertEquals(List.of(), negations(text));
    }

    private List<Claim.Qualified> negations(String text) {
        return of(text, Claim.Qualified.class).stream()
                .filter(word -> word.qualifier() == Qualifier.NOT && text.endsWith(word.said()))
                .toList();
    }

    @Test
    void what_is_named_long_after_a_word_that_leaves_out_is_meant() {
        assertFalse(of("not yet closed is the one in Bexley", Claim.Named.class)
                .get(0)
                .excluded());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "isn't the Bexley embassy open",
                "did Bexley not close",
                "does it not have Bexley",
                "is it not Bexley"
            })
    void a_denied_verb_leaves_nothing_out(String text) {
        assertFalse(of(text, Claim.Named.class).get(0).excluded());
    }

    @Test
    void what_is_not_counted_is_left_out_even_behind_an_auxiliary() {
        assertTrue(of("are there any, not counting Bexley", Claim.Named.class)
                .get(0)
                .excluded());
    }

    @Test
    void dates_and_numbers_are_told_apart() {
        assertEquals(
                DateBound.SINCE,
                of("since 1860", Claim.Dated.class).get(0).period().bound());
        assertEquals(
                0,
                new BigDecimal("2.84E9")
                        .compareTo(of("2.84 billion in 2006", Claim.Counted.class)
                                .get(0)
                                .number()));
        assertEquals(1, of("2.84 billion in 2006", Claim.Dated.class).size());
    }

    @Test
    void one_in_words_is_no_number() {
        assertEquals(List.of(), of("which one is it", Claim.Counted.class));
        assertEquals(1, of("are there two", Claim.Counted.class).size());
    }

    @ParameterizedTest
    @CsvSource({"where else is it, OTHER", "is it all, ALL", "is it there today, NOW", "it is not there, NOT"})
    void a_word_that_turns_the_question_is_claimed(String text, Qualifier qualifier) {
        List<Claim.Qualified> words = of(text, Claim.Qualified.class);

        assertTrue(words.stream().anyMatch(word -> word.qualifier() == qualifier), words.toString());
    }

    @Test
    void a_question_that_begins_with_a_negation_merely_asks() {
        assertEquals(List.of(), of("isn't it there", Claim.Qualified.class));
    }

    @Test
    void a_weighty_word_that_no_phrase_knows_is_claimed() {
        assertEquals(
                List.of("kangaroo"),
                of("where is the kangaroo of the country", Claim.Unknown.class).stream()
                        .map(Claim::said)
                        .toList());
    }

    @Test
    void an_unknown_word_within_a_sentence_is_proper_where_it_is_written_like_a_name() {
        assertTrue(of("where is the embassy of Ruritania", Claim.Unknown.class)
                .get(0)
                .proper());
        assertFalse(of("where is the embassy of ruritania", Claim.Unknown.class)
                .get(0)
                .proper());
        assertFalse(of("Ruritania", Claim.Unknown.class).get(0).proper());
    }

    @Test
    void no_words_claim_nothing() {
        assertEquals(List.of(), of("", Claim.class));
    }

    private <T extends Claim> List<T> of(String text, Class<T> kind) {
        List<Word> words = Texts.words(text);
        return finder.claims(Texts.ANALYZER.analyze(words), words, LEXICON).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Example example(String text) {
        Analysis analysis = Texts.analysis(text);
        return new Example("posts", "value.where", true, Texts.words(text), analysis, Features.of(analysis));
    }
}
