package attache.cli;

import attache.facts.Facts;
import attache.intents.Intents;
import attache.language.Language;
import attache.nlu.LanguageModel;
import attache.nlu.LanguageTrainer;
import attache.nlu.ModelException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds the trained model that fits the data: in the jar, in the data folder, or by training it there. */
final class Models {

    private static final String FOLDER = "models";

    private final Facts facts;
    private final Intents intents;
    private final Supplier<Intents> withPhrases;
    private final String dataHash;

    /** @param withPhrases reads the intents with their phrases, where a model has to be trained */
    Models(Facts facts, Intents intents, Supplier<Intents> withPhrases) {
        this.facts = facts;
        this.intents = intents;
        this.withPhrases = withPhrases;
        this.dataHash = facts.contentHash() + intents.contentHash();
    }

    /** The model of a language; trained and kept where none fits. */
    LanguageModel load(Language language) {
        return packed(language)
                .or(() -> stored(language))
                .orElseGet(() -> train(language, dataFolder().resolve(FOLDER)));
    }

    /** Trains each language into a folder, unless the model there fits the data already. */
    void trainInto(Path folder) {
        Path models = folder.resolve(FOLDER);
        if (read(models.resolve(file(Language.EN))).isEmpty()) {
            train(Language.EN, models);
        }
    }

    private Optional<LanguageModel> packed(Language language) {
        try (InputStream in = Models.class.getResourceAsStream("/" + FOLDER + "/" + file(language))) {
            return in == null ? Optional.empty() : fitting(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<LanguageModel> stored(Language language) {
        return read(dataFolder().resolve(FOLDER).resolve(file(language)));
    }

    private Optional<LanguageModel> read(Path file) {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return fitting(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<LanguageModel> fitting(InputStream in) throws IOException {
        try {
            return Optional.of(LanguageModel.read(new DataInputStream(new BufferedInputStream(in, 1 << 16)), dataHash));
        } catch (ModelException otherData) {
            return Optional.empty();
        }
    }

    private LanguageModel train(Language language, Path folder) {
        try (Progress progress = new Progress()) {
            LanguageModel model =
                    new LanguageTrainer(facts, withPhrases.get(), language, progress::step).train(dataHash);
            keep(model, folder, language);
            return model;
        }
    }

    private static void keep(LanguageModel model, Path folder, Language language) {
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, language.code(), ".part");
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16))) {
                model.write(out);
            }
            Files.move(draft, folder.resolve(file(language)), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(Language language) {
        return language.code() + ".model";
    }

    /** The folder for what outlives a run: ATTACHE_DATA, else the user's own. */
    static Path dataFolder() {
        String given = System.getenv("ATTACHE_DATA");
        return given == null || given.isBlank() ? Path.of(System.getProperty("user.home"), ".attache") : Path.of(given);
    }
}
