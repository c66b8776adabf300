package attache.cli;

import attache.facts.Facts;
import attache.intents.Intents;
import attache.language.Language;
import attache.nlu.LanguageFinder;
import attache.nlu.LanguageModel;
import java.nio.file.Path;
import java.util.Set;

/** What the build has learned, for the tests of other packages. */
public final class ShippedModels {

    private final Models models;

    public ShippedModels(Facts facts, Intents intents) {
        this.models = new Models(facts, intents, () -> intents, Path.of("target/learned-by-tests"));
    }

    public Set<Language> ready() {
        return models.ready();
    }

    public LanguageModel load(Language language) {
        return models.load(language);
    }

    public LanguageFinder finder() {
        return models.finder();
    }
}
