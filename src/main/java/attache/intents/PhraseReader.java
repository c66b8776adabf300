package attache.intents;

import attache.data.Field;
import attache.data.Node;
import attache.language.Language;
import attache.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the phrases of one intent, those to train on or those held out. */
final class PhraseReader {

    private static final String REMEDY = "write them under \"|\", one a line";

    private final Labels labels;
    private final PhraseCheck check;
    private final String intent;
    private final boolean heldout;

    PhraseReader(Labels labels, PhraseCheck check, String intent, String key) {
        this.labels = labels;
        this.check = check;
        this.intent = intent;
        this.heldout = key.equals("heldout");
    }

    List<Phrase> read(Field field) {
        List<Phrase> phrases = new ArrayList<>();
        field.allowOnly(IntentReader.LANGUAGES);
        if (!heldout) {
            Gaps.check(field, "how people ask");
        }
        for (Map.Entry<String, Field> entry : field.entries().entrySet()) {
            Optional<Language> language = Language.of(entry.getKey());
            language.ifPresent(known -> readLanguage(known, entry.getValue(), phrases));
        }
        return phrases;
    }

    private void readLanguage(Language language, Field field, List<Phrase> phrases) {
        if (field.isTable() && field.entries().isEmpty()) {
            field.error("is empty", "write at least one label with phrases");
        }
        if (!field.isTable()) {
            field.error("has no labels", "write labels such as value.where, each with phrases under \"|\"");
            return;
        }
        field.entries().forEach((label, block) -> {
            labels.check(label, block);
            readBlock(language, label, block, phrases);
        });
    }

    private void readBlock(Language language, String label, Field block, List<Phrase> phrases) {
        if (block.form().filter(Node.Form.BLOCK::equals).isEmpty()) {
            block.error("is no block of phrases", REMEDY);
            return;
        }
        if (block.value().isBlank()) {
            block.error("is empty", "write at least one phrase, or take the label out");
        }
        int number = block.line();
        for (String text : block.value().split("\n", -1)) {
            number++;
            if (!text.isBlank()) {
                Field line = block.line(number, text.strip());
                readPhrase(language, label, line).ifPresent(phrases::add);
            }
        }
    }

    private Optional<Phrase> readPhrase(Language language, String label, Field line) {
        String text = line.value();
        if (text.startsWith("#")) {
            line.error("is a comment among phrases", "put it above the label, with less indentation");
            return Optional.empty();
        }
        if (text.startsWith("- ")) {
            line.error("begins with a hyphen", "write the phrase alone");
            return Optional.empty();
        }
        String folded = Words.folded(text, language);
        if (folded.isEmpty()) {
            line.error("has no word", "write a phrase, or take the line out");
            return Optional.empty();
        }
        check.add(language.code() + " " + folded, intent, heldout, line);
        return Optional.of(new Phrase(language, label, text));
    }
}
