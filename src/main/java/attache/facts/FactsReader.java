package attache.facts;

import attache.data.DataFile;
import attache.data.DataFolder;
import attache.data.Field;
import attache.data.JsonTreeReader;
import attache.data.MissingData;
import attache.data.Problems;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the facts of a folder and checks all of them. */
public final class FactsReader {

    private static final List<String> TOP_KEYS = List.of("source", "types", "properties", "entities", "facts");

    private final FactsDraft draft = new FactsDraft();
    private final Problems problems;

    private FactsReader(Problems problems) {
        this.problems = problems;
    }

    /** Reads the facts, or throws every error at once. */
    public static Facts load(DataFolder folder) {
        Problems problems = new Problems();
        Facts facts = read(folder, problems);
        problems.throwErrors();
        return facts;
    }

    /** Reads what can be read, and adds what is wrong to the problems. */
    public static Facts read(DataFolder folder, Problems problems) {
        DataFolder seeds = folder.only(".json");
        if (seeds.files().isEmpty()) {
            throw new MissingData(
                    "The folder \"" + folder.shownName() + "\" holds no .json file; name the folder of the facts.");
        }
        return new FactsReader(problems).read(seeds);
    }

    private Facts read(DataFolder seeds) {
        List<Field> roots = new ArrayList<>();
        for (DataFile file : seeds.files()) {
            JsonTreeReader.read(file, problems).ifPresentOrElse(roots::add, () -> leaveOut(file));
        }
        roots.forEach(root -> root.allowOnly(TOP_KEYS));
        Optional<Field> outline =
                roots.stream().flatMap(root -> root.get("source").stream()).findFirst();
        new OutlineReader(draft).read(roots);
        new PropertyReader(draft).read(roots);
        new EntityReader(draft).read(roots);
        new FactReader(draft).read(roots);
        Facts facts = new Facts(draft, seeds.hash());
        if (draft.unread().isEmpty()) {
            reportGaps(seeds, outline, facts);
        }
        return facts;
    }

    private void leaveOut(DataFile file) {
        draft.leaveOut(new String(file.content(), StandardCharsets.UTF_8));
    }

    private void reportGaps(DataFolder seeds, Optional<Field> outline, Facts facts) {
        if (outline.isEmpty()) {
            String remedy = "add {\"source\": {\"title\": …, \"credit\": …, \"sections\": […]}} to one of the files";
            problems.error(seeds.shownName(), "source", "", "is missing", remedy);
            return;
        }
        for (SourcePlace place : facts.uncited()) {
            problems.warning(
                    outline.get().file(),
                    "source",
                    place.section() + ", paragraph " + place.paragraph() + ", sentence " + place.sentence(),
                    "is cited by no fact",
                    "add the facts of this sentence, or cite it in one that says the same");
        }
    }
}
