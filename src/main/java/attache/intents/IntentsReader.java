package attache.intents;

import attache.data.DataFile;
import attache.data.DataFolder;
import attache.data.Field;
import attache.data.MissingData;
import attache.data.Problems;
import attache.data.YamlTreeReader;
import attache.facts.Facts;
import attache.facts.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the intents of a folder and checks all of them against the facts. */
public final class IntentsReader {

    private static final String FILE_NAME = "[a-z0-9]+(-[a-z0-9]+)*\\.yaml";
    private static final List<String> PHRASE_KEYS = List.of("phrases", "heldout");

    private final DataFolder folder;
    private final Facts facts;
    private final Phrases phrases;
    private final Problems problems;
    private final PhraseCheck phraseCheck = new PhraseCheck();
    private final List<Intent> intents = new ArrayList<>();
    private boolean whole = true;

    private IntentsReader(DataFolder folder, Facts facts, Phrases phrases, Problems problems) {
        this.folder = folder;
        this.facts = facts;
        this.phrases = phrases;
        this.problems = problems;
    }

    /** Reads the intents, or throws every error at once. */
    public static Intents load(DataFolder folder, Facts facts, Phrases phrases) {
        Problems problems = new Problems();
        Intents intents = read(folder, facts, phrases, problems);
        problems.throwErrors();
        return intents;
    }

    /** Reads what can be read, and adds what is wrong to the problems. */
    public static Intents read(DataFolder folder, Facts facts, Phrases phrases, Problems problems) {
        DataFolder intents = folder.only(".yaml", ".yml");
        if (intents.files().isEmpty()) {
            throw new MissingData(
                    "The folder \"" + folder.shownName() + "\" holds no .yaml file; name the folder of the intents.");
        }
        return new IntentsReader(intents, facts, phrases, problems).read();
    }

    private Intents read() {
        for (DataFile file : folder.files()) {
            checkName(file);
            Optional<Field> root = phrases == Phrases.READ
                    ? YamlTreeReader.read(file, problems)
                    : YamlTreeReader.readWithout(PHRASE_KEYS, file, problems);
            whole &= root.isPresent();
            root.ifPresent(field -> intents.add(new IntentReader(facts, phrases, phraseCheck).read(name(file), field)));
        }
        phraseCheck.report();
        checkProperties();
        return new Intents(intents, PhraseHashes.of(folder));
    }

    private static String name(DataFile file) {
        return file.name().substring(0, file.name().lastIndexOf('.'));
    }

    private void checkName(DataFile file) {
        if (!file.name().matches(FILE_NAME)) {
            problems.error(
                    file.shownName(),
                    "",
                    file.name(),
                    "is no name for an intent",
                    "rename the file to lower-case words with hyphens, such as export-goods.yaml");
        }
    }

    private void checkProperties() {
        Set<String> covered =
                intents.stream().flatMap(intent -> intent.properties().stream()).collect(Collectors.toSet());
        for (Property property : facts.properties()) {
            if (whole && !covered.contains(property.id())) {
                problems.error(
                        folder.shownName(),
                        "",
                        property.id(),
                        "is a property that no intent asks about",
                        "name it under \"properties\" in one of the intents");
            }
        }
    }
}
