package attache;

import attache.cli.ShippedModels;
import attache.data.DataFolder;
import attache.dialogue.Answerer;
import attache.dialogue.Conversations;
import attache.dialogue.Dialogue;
import attache.dialogue.Voices;
import attache.facts.Facts;
import attache.facts.FactsReader;
import attache.handler.Handlers;
import attache.intents.Intents;
import attache.intents.IntentsReader;
import attache.intents.Phrases;
import attache.language.Language;
import attache.nlu.LanguageFinder;
import attache.nlu.Understander;
import attache.rendering.Renderer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The bot as it ships, from the classes and the models that the build has just made; loaded once for all tests. */
public final class ShippedBot {

    private static final ShippedBot ONLY = new ShippedBot();

    private final Facts facts = FactsReader.load(DataFolder.shipped("seeds"));
    private final Intents intents = IntentsReader.load(DataFolder.shipped("intents"), facts, Phrases.READ);
    private final ShippedModels models = new ShippedModels(facts, intents);
    private final LanguageFinder finder = models.finder();
    private final Map<Language, Understander> understanders = new EnumMap<>(Language.class);
    private final Handlers handlers = new Handlers(facts, intents);
    private final Renderer renderer = new Renderer(facts, intents, Language.EN);
    private final Set<Language> spoken = EnumSet.copyOf(models.ready());

    private ShippedBot() {
        spoken.removeIf(language -> !Renderer.hasWordsOf(language));
    }

    public static Facts facts() {
        return ONLY.facts;
    }

    public static Intents intents() {
        return ONLY.intents;
    }

    /** The languages that it speaks. */
    public static Set<Language> spoken() {
        return ONLY.spoken;
    }

    public static LanguageFinder finder() {
        return ONLY.finder;
    }

    public static Understander understander() {
        return understander(Language.EN);
    }

    public static synchronized Understander understander(Language language) {
        return ONLY.understanders.computeIfAbsent(
                language, key -> new Understander(ONLY.facts, ONLY.intents, key, ONLY.models.load(key)));
    }

    public static Handlers handlers() {
        return ONLY.handlers;
    }

    public static Renderer renderer() {
        return ONLY.renderer;
    }

    /** The whole bot, which remembers nothing yet. */
    public static Answerer answerer() {
        Voices voices = new Voices(ONLY.facts, ONLY.intents, ONLY.spoken, ShippedBot::understander);
        return new Dialogue(
                voices,
                ONLY.finder,
                ONLY.handlers,
                new Conversations(10, Duration.ofDays(1), InstantSource.fixed(Instant.EPOCH)));
    }
}
