package attache.cli;

import attache.facts.Facts;
import attache.intents.Intents;
import attache.language.Language;
import attache.nlu.LanguageFinder;
import attache.nlu.LanguageFinderTrainer;
import attache.nlu.LanguageModel;
import attache.nlu.LanguageTrainer;
import attache.nlu.ModelException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds what was learned of each language, and what tells the languages apart: in the jar, in the data folder, or by training it
 * there, wherever it fits the data.
 */
final class Models {

    private static final String FINDER = "languages.model";

    private final Facts facts;
    private final Intents intents;
    private final Supplier<Intents> withPhrases;
    private final ModelFiles files;

    /**
     * @param withPhrases reads the intents with their phrases, where something has to be learned
     * @param folder where to keep what is learned
     */
    Models(Facts facts, Intents intents, Supplier<Intents> withPhrases, Path folder) {
        this.facts = facts;
        this.intents = intents;
        this.withPhrases = withPhrases;
        this.files = new ModelFiles(folder);
    }

    /** The languages that can be spoken: those with phrases enough; what no file holds of them is learned now. */
    Set<Language> ready() {
        Set<Language> ready = EnumSet.noneOf(Language.class);
        for (Language language : Language.values()) {
            boolean there = ModelFiles.packed(file(language), in -> LanguageModel.fits(in, hash(language)))
                    .orElse(false);
            if (there || learn(language).isEmpty()) {
                ready.add(language);
            }
        }
        return ready;
    }

    /** The model of a language that is ready. */
    LanguageModel load(Language language) {
        return ModelFiles.packed(file(language), in -> LanguageModel.read(in, hash(language)))
                .or(() -> files.stored(file(language), in -> LanguageModel.read(in, hash(language))))
                .orElseThrow(
                        () -> new ModelException("The model of \"" + language.code() + "\" is gone; start again."));
    }

    /** What tells the languages apart; learned now where no file holds it. */
    LanguageFinder finder() {
        return ModelFiles.packed(FINDER, in -> LanguageFinder.read(in, hash(), facts))
                .or(() -> files.stored(FINDER, in -> LanguageFinder.read(in, hash(), facts)))
                .orElseGet(this::learnFinder);
    }

    /**
     * Learns whatever the folder does not hold yet.
     *
     * @return for each language with phrases that could not be learned, why not
     */
    List<String> learn() {
        List<String> asleep = new ArrayList<>();
        for (Language language : Language.values()) {
            learn(language)
                    .filter(why -> intents.phraseHash(language).isPresent())
                    .ifPresent(why -> asleep.add(language.code() + ": " + why));
        }
        if (files.stored(FINDER, in -> LanguageFinder.fits(in, hash()))
                .filter(fits -> fits)
                .isEmpty()) {
            learnFinder();
        }
        return asleep;
    }

    /** Learns a language unless the folder holds it; returns why that could not be done, if so. English must be there. */
    private Optional<String> learn(Language language) {
        boolean there = files.stored(file(language), in -> LanguageModel.fits(in, hash(language)))
                .orElse(false);
        if (there) {
            return Optional.empty();
        }
        if (intents.phraseHash(language).isEmpty() && language != Language.EN) {
            return Optional.of("it has no phrases");
        }
        try (Progress progress = new Progress()) {
            LanguageModel model =
                    new LanguageTrainer(facts, withPhrases.get(), language, progress::step).train(hash(language));
            files.keep(file(language), model::write);
            return Optional.empty();
        } catch (ModelException tooFew) {
            if (language == Language.EN) {
                throw tooFew;
            }
            return Optional.of(tooFew.getMessage());
        }
    }

    private LanguageFinder learnFinder() {
        LanguageFinder finder = new LanguageFinderTrainer(facts, withPhrases.get()).train(hash());
        files.keep(FINDER, finder::write);
        return finder;
    }

    private String hash(Language language) {
        return facts.contentHash() + intents.phraseHash(language).orElse("");
    }

    /** A hash of the facts and of all phrases. */
    private String hash() {
        StringBuilder all = new StringBuilder(facts.contentHash());
        for (Language language : Language.values()) {
            all.append('-').append(intents.phraseHash(language).orElse(""));
        }
        return all.toString();
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
