package attache.intents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attache.data.DataFolder;
import attache.facts.Facts;
import attache.facts.FactsReader;
import attache.facts.SmallFacts;
import attache.language.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntentsTest {

    @TempDir
    private Path folder;

    private Facts facts;
    private DataFolder intentsFolder;

    @BeforeEach
    void write() {
        facts = FactsReader.load(DataFolder.of(SmallFacts.write(folder)));
        intentsFolder = DataFolder.of(SmallIntents.write(folder, SmallIntents.FLOW, SmallIntents.THANKS));
    }

    @Test
    void an_intent_has_what_its_file_says() {
        Intent flow = IntentsReader.load(intentsFolder, facts, Phrases.READ)
                .forProperty("flow")
                .orElseThrow();

        assertEquals("flow", flow.name());
        assertEquals(Kind.ANSWER, flow.kind());
        assertEquals(2, flow.says(Language.EN, "flow").size());
        assertEquals(List.of("{of} stroomt."), flow.says(Language.NL, "flow"));
        assertEquals(List.of("{of} fließt."), flow.says(Language.DE, "flow"));
        assertEquals(List.of("volga-flow"), flow.suggests());
        assertEquals(
                new Phrase(Language.EN, "value.length", "how long is it"),
                flow.phrases().get(0));
        assertEquals(new Phrase(Language.EN, "yesno", "no"), flow.phrases().get(2));
        assertEquals(
                new Phrase(Language.EN, "yesno", "is it 3,530 long # really"),
                flow.phrases().get(3));
        assertEquals(8, flow.phrases().size());
        assertEquals(List.of(new Phrase(Language.EN, "value.length", "what length has it")), flow.heldout());
    }

    @Test
    void smalltalk_has_a_reply_in_each_language() {
        Intent thanks = IntentsReader.load(intentsFolder, facts, Phrases.READ)
                .intent("thanks")
                .orElseThrow();

        assertEquals(Kind.SMALLTALK, thanks.kind());
        assertEquals(Optional.of("De rien."), thanks.missing(Language.FR));
        assertEquals("said", thanks.phrases().get(0).label());
    }

    @Test
    void without_phrases_all_else_is_the_same() {
        Intents with = IntentsReader.load(intentsFolder, facts, Phrases.READ);
        Intents without = IntentsReader.load(intentsFolder, facts, Phrases.SKIP);

        assertEquals(with.phraseHash(Language.EN), without.phraseHash(Language.EN));
        assertEquals(with.all().size(), without.all().size());
        for (Intent intent : without.all()) {
            Intent whole = with.intent(intent.name()).orElseThrow();
            assertEquals(whole.says(), intent.says());
            assertEquals(whole.missing(), intent.missing());
            assertEquals(List.of(), intent.phrases());
        }
    }
}
