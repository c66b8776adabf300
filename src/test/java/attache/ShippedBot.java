package attache;

import attache.data.DataFolder;
import attache.dialogue.Answerer;
import attache.dialogue.Conversations;
import attache.dialogue.Dialogue;
import attache.facts.Facts;
import attache.facts.FactsReader;
import attache.handler.Handlers;
import attache.intents.Intents;
import attache.intents.IntentsReader;
import attache.intents.Phrases;
import attache.language.Language;
import attache.nlu.LanguageModel;
import attache.nlu.Understander;
import attache.rendering.Renderer;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The bot as it ships, from the classes and the model that the build has just made; loaded once for all tests. */
public final class ShippedBot {

    private static final ShippedBot ONLY = new ShippedBot();

    private final Facts facts = FactsReader.load(DataFolder.shipped("seeds"));
    private final Intents intents = IntentsReader.load(DataFolder.shipped("intents"), facts, Phrases.READ);
    private final Understander understander = new Understander(facts, intents, Language.EN, model());
    private final Handlers handlers = new Handlers(facts, intents);
    private final Renderer renderer = new Renderer(facts, intents, Language.EN);

    private ShippedBot() {}

    public static Facts facts() {
        return ONLY.facts;
    }

    public static Intents intents() {
        return ONLY.intents;
    }

    public static Understander understander() {
        return ONLY.understander;
    }

    public static Handlers handlers() {
        return ONLY.handlers;
    }

    public static Renderer renderer() {
        return ONLY.renderer;
    }

    /** The whole bot, which remembers nothing yet. */
    public static Answerer answerer() {
        return new Dialogue(
                ONLY.facts, ONLY.intents, ONLY.understander, ONLY.handlers, ONLY.renderer, new Conversations(10));
    }

    private LanguageModel model() {
        try (InputStream packed = ShippedBot.class.getResourceAsStream("/models/en.model")) {
            Objects.requireNonNull(packed, "The build has made no model; run mvn compile.");
            DataInputStream in = new DataInputStream(new BufferedInputStream(packed, 1 << 16));
            return LanguageModel.read(
                    in, facts.contentHash() + intents.phraseHash(Language.EN).orElseThrow());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
