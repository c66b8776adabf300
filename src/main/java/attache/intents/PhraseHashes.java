package attache.intents;

import attache.data.DataFile;
import attache.data.DataFolder;
import attache.data.YamlLines;
import attache.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Hashes of what each language is learned from, so that new phrases in one language leave what was learned of the others as it is. */
final class PhraseHashes {

    private PhraseHashes() {}

    /** For each language with a phrase a hash of its phrases, and of which intents there are; no wording of answers counts. */
    static Map<Language, String> of(DataFolder folder) {
        Map<DataFile, String> structures = new HashMap<>();
        Map<DataFile, YamlLines> phrases = new HashMap<>();
        for (DataFile file : folder.files()) {
            YamlLines lines = YamlLines.of(file);
            structures.put(file, lines.text("kind") + "\n" + lines.text("properties") + "\n");
            phrases.put(file, lines.under("phrases"));
        }
        Map<Language, String> hashes = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<DataFile, String> own = new HashMap<>();
            phrases.forEach((file, lines) -> own.put(file, lines.text(language.code())));
            // a block of phrases begins with this mark
            if (own.values().stream().anyMatch(text -> text.contains("|"))) {
                String hash =
                        folder.hash(file -> (structures.get(file) + own.get(file)).getBytes(StandardCharsets.UTF_8));
                hashes.put(language, hash);
            }
        }
        return hashes;
    }
}
