package attache.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.data.DataFolder;
import attache.facts.Facts;
import attache.facts.FactsReader;
import attache.facts.SourceOutline;
import attache.facts.SourcePlace;
import attache.intents.Intents;
import attache.intents.IntentsReader;
import attache.intents.Phrases;
import attache.language.Language;
import attache.turn.Outcome;
import attache.turn.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuidebookTest {

    private final Facts facts = FactsReader.load(DataFolder.shipped("seeds"));
    private final Intents intents = IntentsReader.load(DataFolder.shipped("intents"), facts, Phrases.SKIP);
    private final Guide guide = new Guidebook(facts, intents, Language.EN);

    @Test
    void every_example_question_stands_under_one_topic() {
        List<String> examples = intents.all().stream()
                .flatMap(intent -> intent.example(Language.EN).stream())
                .sorted()
                .toList();

        List<String> shown = guide.topics().stream()
                .flatMap(topic -> topic.questions().stream())
                .sorted()
                .toList();

        assertEquals(examples, shown);
    }

    @Test
    void topics_are_sections_of_the_source_in_their_order() {
        List<String> sections = facts.source().sections().stream()
                .map(SourceOutline.Section::name)
                .toList();

        List<String> topics = guide.topics().stream().map(Topic::name).toList();

        assertEquals(sections.stream().filter(topics::contains).toList(), topics);
    }

    @Test
    void names_are_proper_names_that_the_facts_speak_of() {
        List<String> names = guide.names();

        assertTrue(names.containsAll(List.of("Belgium", "First World War", "Zeebrugge")), names::toString);
        assertFalse(names.contains("Calgary"), "no fact speaks of it");
        assertFalse(names.contains("embassy"), "it is no proper name");
    }

    @Test
    void places_are_worded_once_each() {
        SourcePlace place = new SourcePlace("Trade", 1, 2);
        Reply reply = new Reply(
                "", "en", Outcome.ANSWERED, "", "", "", 1, List.of(), List.of(place, place), List.of(), List.of());

        assertEquals(List.of("Trade, paragraph 1, sentence 2"), guide.places(reply));
    }
}
