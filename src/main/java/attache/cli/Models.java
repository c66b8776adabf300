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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds the trained model of each language that fits the data: in the jar, in the data folder, or by training it there. */
final class Models {

    private static final String FOLDER = "models";

    private final Facts facts;
    private final Intents intents;
    private final Supplier<Intents> withPhrases;

    /** @param withPhrases reads the intents with their phrases, where a model has to be trained */
    Models(Facts facts, Intents intents, Supplier<Intents> withPhrases) {
        this.facts = facts;
        this.intents = intents;
        this.withPhrases = withPhrases;
    }

    /** The model of a language; trained and kept where none fits. */
    LanguageModel load(Language language) {
        return Stream.<Supplier<Optional<InputStream>>>of(() -> packed(language), () -> open(stored(language)))
                .flatMap(place -> place.get().flatMap(in -> read(in, language)).stream())
                .findFirst()
                .orElseGet(() -> train(language, dataFolder().resolve(FOLDER)));
    }

    /**
     * Trains each language that has phrases into a folder, unless the model there fits the data already.
     *
     * @return for each language that could not be learned, why not
     */
    List<String> trainInto(Path folder) {
        List<String> asleep = new ArrayList<>();
        for (Language language : Language.values()) {
            Path file = folder.resolve(FOLDER).resolve(file(language));
            if (intents.phraseHash(language).isPresent()
                    && !open(file).filter(in -> fits(in, language)).isPresent()) {
                try {
                    train(language, folder.resolve(FOLDER));
                } catch (ModelException tooFew) {
                    if (language == Language.EN) {
                        throw tooFew;
                    }
                    asleep.add(language.code() + ": " + tooFew.getMessage());
                }
            }
        }
        return asleep;
    }

    private static Optional<InputStream> packed(Language language) {
        return Optional.ofNullable(Models.class.getResourceAsStream("/" + FOLDER + "/" + file(language)));
    }

    private static Path stored(Language language) {
        return dataFolder().resolve(FOLDER).resolve(file(language));
    }

    private static Optional<InputStream> open(Path file) {
        try {
            return Files.isReadable(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean fits(InputStream file, Language language) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(file))) {
            return LanguageModel.fits(in, hash(language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<LanguageModel> read(InputStream file, Language language) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(file, 1 << 16))) {
            return Optional.of(LanguageModel.read(in, hash(language)));
        } catch (ModelException otherData) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String hash(Language language) {
        return facts.contentHash() + intents.phraseHash(language).orElse("");
    }

    private LanguageModel train(Language language, Path folder) {
        try (Progress progress = new Progress()) {
            LanguageModel model =
                    new LanguageTrainer(facts, withPhrases.get(), language, progress::step).train(hash(language));
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
