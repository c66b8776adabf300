package attache.nlu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.language.Language;
import attache.language.Word;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClausesTest {

    private final Clauses clauses = new Clauses(Texts.CUES);

    @Test
    void the_sentence_with_the_question_mark_asks_and_the_rest_stands_around() {
        Clauses.Stretch first = cut("We live in Burford. Where is the embassy? It is for my aunt.")
                .get(0);

        assertEquals("where is the embassy", text(first.words()));
        assertEquals("where is the embassy", text(first.claiming()));
        assertEquals("we live in burford it is for my aunt", text(first.around()));
    }

    @Test
    void without_a_question_mark_the_last_sentence_that_sounds_asking_asks() {
        assertEquals(
                "tell me where the embassy is",
                text(cut("We live in Burford. Tell me where the embassy is. Best wishes.")
                        .get(0)
                        .words()));
    }

    @Test
    void where_nothing_asks_the_last_sentence_does() {
        assertEquals(
                "the embassy of arland",
                text(cut("Good day. The embassy of Arland.").get(0).words()));
    }

    @Test
    void a_story_before_the_question_word_of_one_sentence_only_stands_around() {
        List<Clauses.Stretch> stretches =
                cut("my uncle who moved to Burford wants to know where the embassy of Arland is");
        Clauses.Stretch inner = stretches.get(1);

        assertEquals("where the embassy of arland is", text(inner.words()));
        assertEquals("where the embassy of arland is", text(inner.claiming()));
        assertTrue(text(inner.around()).contains("burford"));
    }

    @Test
    void what_a_short_lead_in_says_still_counts() {
        Clauses.Stretch inner = cut("embassy of Arland, where is it").get(1);

        assertEquals("where is it", text(inner.words()));
        assertEquals("embassy of arland where is it", text(inner.claiming()));
    }

    @Test
    void a_question_is_also_tried_with_the_sentence_before_it() {
        List<Clauses.Stretch> stretches = cut("The embassy of Arland. Where is it?");

        assertTrue(stretches.stream()
                .anyMatch(stretch -> text(stretch.words()).equals("the embassy of arland where is it")));
    }

    @Test
    void no_words_make_one_empty_stretch() {
        assertEquals(List.of(), cut("?!").get(0).words());
        assertEquals(1, cut("").size());
    }

    private List<Clauses.Stretch> cut(String text) {
        return clauses.cut(text, Language.EN);
    }

    private static String text(List<Word> words) {
        return words.stream().map(Word::folded).collect(Collectors.joining(" "));
    }

    @Test
    void a_request_that_only_urges_leaves_the_asking_to_the_sentence_before() {
        assertEquals(
                "which goods does arland export",
                text(cut("Which goods does Arland export? Give me all of them.")
                        .get(0)
                        .words()));
    }

    @Test
    void a_relative_question_word_behind_a_noun_begins_no_question() {
        List<Clauses.Stretch> stretches = new Clauses(CueWords.of(Language.FR))
                .cut("Comment s'appelait la loi belge qui protégeait les émigrants ?", Language.FR);

        assertEquals(1, stretches.size());
    }
}
