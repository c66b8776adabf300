package attache.intents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import attache.data.DataFile;
import attache.data.DataFolder;
import attache.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhraseHashesTest {

    private static final String FLOW = """
            properties: [flow]
            says:
              en: "{of} flows."
            phrases:
              en:
                value.to: |
                  where to
                yesno: |
                  does it flow
              fr:
                value.to: |
                  où
              nl: {}
            heldout:
              en:
                value.to: |
                  to where
            """;

    private final Map<Language, String> hashes = hashes(FLOW);

    @Test
    void each_language_with_a_phrase_has_a_hash_of_its_own() {
        assertEquals(Set.of(Language.EN, Language.FR), hashes.keySet());
        assertNotEquals(hashes.get(Language.EN), hashes.get(Language.FR));
    }

    @Test
    void another_phrase_changes_the_hash_of_its_language_alone() {
        Map<Language, String> changed = hashes(FLOW.replace("où", "vers où"));

        assertEquals(hashes.get(Language.EN), changed.get(Language.EN));
        assertNotEquals(hashes.get(Language.FR), changed.get(Language.FR));
    }

    @Test
    void the_wording_of_answers_and_what_is_held_out_change_nothing() {
        assertEquals(hashes, hashes(FLOW.replace("flows", "runs").replace("to where", "whither")));
    }

    @Test
    void another_property_changes_all() {
        Map<Language, String> changed = hashes(FLOW.replace("[flow]", "[flow, mouth]"));

        hashes.forEach((language, hash) -> assertNotEquals(hash, changed.get(language)));
    }

    private static Map<Language, String> hashes(String flow) {
        DataFile file = new DataFile("intents/flow.yaml", "flow.yaml", flow.getBytes(StandardCharsets.UTF_8));
        return PhraseHashes.of(new DataFolder("intents", List.of(file)));
    }
}
