package attache.nlu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeaturesTest {

    @Test
    void the_same_text_has_the_same_features_whatever_its_case_and_signs() {
        assertEquals(of("where is the embassy of Arland"), of("Where is the EMBASSY of Arland?!"));
    }

    @Test
    void a_repeated_word_has_no_feature_of_its_own_twice() {
        Terms once = of("zinc");
        Terms twice = of("zinc zinc");

        assertEquals(once.pieces(), twice.pieces());
        assertTrue(twice.words().containsAll(once.words()));
    }

    @Test
    void names_of_one_kind_share_the_patterns_in_which_they_stand() {
        Terms arland = of("embassy of Arland");
        Terms borland = of("embassy of Borland");

        assertTrue(arland.words().contains("k=country"));
        assertTrue(arland.words().contains("m=of_<country>"));
        assertTrue(borland.words().contains("m=of_<country>"));
        assertFalse(arland.words().equals(borland.words()));
    }

    @Test
    void dates_and_numbers_stand_as_their_kind() {
        assertEquals(List.of("in", "<date>", "count", "<number>"), Features.masked(Texts.tokens("in 2006 counted 20")));
    }

    @Test
    void features_within_a_context_stand_beside_the_plain_ones() {
        Terms within = Features.within("posts", of("where"));

        assertTrue(within.words().contains("s=where"));
        assertTrue(within.words().contains("posts|s=where"));
        assertTrue(within.words().contains("i=posts"));
    }

    @Test
    void no_words_have_no_features() {
        assertEquals(new Terms(), of(""));
    }

    private static Terms of(String text) {
        return Features.of(Texts.analysis(text));
    }
}
