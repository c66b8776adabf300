package attache.intents;

import attache.data.DataFile;
import attache.data.DataFolder;
import attache.language.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Hashes of what each language is learned from, so that new phrases in one language leave what was learned of the others as it is.
 * It goes by the files' indentation alone and reads no YAML, for every start needs the hashes.
 */
final class PhraseHashes {

    private static final Set<String> STRUCTURE = Set.of("kind", "properties");
    private static final String PHRASES = "phrases";

    private final MessageDigest structure = DataFolder.sha256();
    private final Map<Language, MessageDigest> phrases = new EnumMap<>(Language.class);
    private final Set<Language> spoken = EnumSet.noneOf(Language.class);

    private String key = "";
    /** How far the languages under the key stand to the right; negative until the first was seen. */
    private int margin = -1;

    private Optional<Language> language = Optional.empty();

    private PhraseHashes() {
        for (Language each : Language.values()) {
            phrases.put(each, DataFolder.sha256());
        }
    }

    /** For each language with a phrase a hash of its phrases, and of which intents there are; no wording of answers counts. */
    static Map<Language, String> of(DataFolder folder) {
        PhraseHashes reader = new PhraseHashes();
        folder.files().forEach(reader::read);
        String shared = HexFormat.of().formatHex(reader.structure.digest());
        Map<Language, String> hashes = new EnumMap<>(Language.class);
        for (Language each : reader.spoken) {
            hashes.put(
                    each,
                    shared + HexFormat.of().formatHex(reader.phrases.get(each).digest()));
        }
        return hashes;
    }

    private void read(DataFile file) {
        byte[] name = (file.name() + "\n").getBytes(StandardCharsets.UTF_8);
        structure.update(name);
        phrases.values().forEach(digest -> digest.update(name));
        key = "";
        byte[] content = file.content();
        int start = 0;
        while (start < content.length) {
            int end = start;
            while (end < content.length && content[end] != '\n') {
                end++;
            }
            readLine(content, start, Math.min(end + 1, content.length));
            start = end + 1;
        }
    }

    private void readLine(byte[] content, int start, int end) {
        int text = start;
        while (text < end && (content[text] == ' ' || content[text] == '\r' || content[text] == '\n')) {
            text++;
        }
        if (text == end) {
            return;
        }
        int indent = text - start;
        if (indent == 0 && content[text] != '#') {
            key = key(content, text, end);
            margin = -1;
            language = Optional.empty();
        }
        if (STRUCTURE.contains(key)) {
            structure.update(content, start, end - start);
        } else if (key.equals(PHRASES) && indent > 0) {
            readPhrase(content, start, text, end);
        }
    }

    private void readPhrase(byte[] content, int start, int text, int end) {
        margin = margin < 0 ? text - start : margin;
        if (text - start <= margin) {
            language = Language.of(key(content, text, end));
        } else if (language.isPresent()) {
            spoken.add(language.get());
            phrases.get(language.get()).update(content, start, end - start);
        }
    }

    private static String key(byte[] content, int start, int end) {
        int colon = start;
        while (colon < end && content[colon] != ':') {
            colon++;
        }
        String name = new String(content, start, colon - start, StandardCharsets.UTF_8).strip();
        return name.replaceAll("^[\"']|[\"']$", "");
    }
}
