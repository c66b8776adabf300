package attache.cli;

import attache.channel.console.ConsoleChannel;
import attache.channel.telegram.Settings;
import attache.channel.telegram.TelegramChannel;
import attache.data.DataFolder;
import attache.data.Problems;
import attache.dialogue.Answerer;
import attache.dialogue.Conversations;
import attache.dialogue.Dialogue;
import attache.dialogue.Guide;
import attache.dialogue.Guidebook;
import attache.dialogue.Voices;
import attache.facts.Facts;
import attache.facts.FactsReader;
import attache.facts.SourceOutline;
import attache.handler.Handlers;
import attache.intents.Intents;
import attache.intents.IntentsReader;
import attache.intents.Phrases;
import attache.language.Language;
import attache.nlu.Understander;
import attache.rendering.Citations;
import attache.rendering.Renderer;
import attache.rendering.WordingCheck;
import attache.storage.Contexts;
import attache.storage.MvStore;
import attache.storage.Store;
import attache.storage.StoredContexts;
import attache.turn.Reply;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Assembles the bot from its parts: the one file where {@code new} crosses packages. */
final class Wiring {

    private static final int CONVERSATIONS = 20_000;
    private static final Duration LONGEST_SILENCE = Duration.ofDays(1);

    private Wiring() {}

    /** The line that says where a reply stands in the source, in the reply's language. */
    static Function<Reply, String> sourceLine(Optional<Path> factsAt) {
        SourceOutline outline = FactsReader.load(folder(factsAt, "seeds")).source();
        Map<Language, Citations> citations = new ConcurrentHashMap<>();
        return reply -> citations
                .computeIfAbsent(
                        Language.of(reply.language()).orElse(Language.EN), each -> new Citations(outline, each))
                .line(reply.sources());
    }

    static Answerer answerer(Optional<Path> factsAt, Optional<Path> intentsAt) {
        DataFolder intentsFolder = folder(intentsAt, "intents");
        Facts facts = FactsReader.load(folder(factsAt, "seeds"));
        return answerer(facts, IntentsReader.load(intentsFolder, facts, Phrases.SKIP), intentsFolder);
    }

    /** The bot behind the console, which keeps the history of its lines in the data folder. */
    static ConsoleChannel console(Optional<Path> factsAt, Optional<Path> intentsAt) {
        DataFolder intentsFolder = folder(intentsAt, "intents");
        Facts facts = FactsReader.load(folder(factsAt, "seeds"));
        Intents intents = IntentsReader.load(intentsFolder, facts, Phrases.SKIP);
        return new ConsoleChannel(
                answerer(facts, intents, intentsFolder),
                new Guidebook(facts, intents, Language.EN),
                Models.dataFolder().resolve("console.history"));
    }

    /**
     * Starts talking in Telegram with what the settings say, on a store that is opened for it.
     *
     * @throws IOException where a port cannot be had
     */
    static TelegramChannel telegram(
            Optional<Path> factsAt, Optional<Path> intentsAt, Settings settings, PrintStream log) throws IOException {
        DataFolder intentsFolder = folder(intentsAt, "intents");
        Facts facts = FactsReader.load(folder(factsAt, "seeds"));
        Intents intents = IntentsReader.load(intentsFolder, facts, Phrases.SKIP);
        Clock clock = Clock.systemUTC();
        Store store = MvStore.at(settings.data().resolve("telegram.store"));
        try {
            StoredContexts contexts = new StoredContexts(store, clock);
            Answerer answerer = answerer(facts, intents, intentsFolder, contexts);
            Function<Language, Guide> guide = language -> new Guidebook(facts, intents, language);
            return TelegramChannel.start(settings, store, contexts, answerer, guide, clock, log);
        } catch (IOException | RuntimeException failure) {
            store.close();
            throw failure;
        }
    }

    private static Answerer answerer(Facts facts, Intents intents, DataFolder intentsFolder) {
        return answerer(
                facts,
                intents,
                intentsFolder,
                new Conversations(CONVERSATIONS, LONGEST_SILENCE, InstantSource.system()));
    }

    private static Answerer answerer(Facts facts, Intents intents, DataFolder intentsFolder, Contexts contexts) {
        Models models = new Models(
                facts, intents, () -> IntentsReader.load(intentsFolder, facts, Phrases.READ), Models.dataFolder());
        Set<Language> spoken = models.ready();
        spoken.removeIf(language -> !Understander.knowsWordsOf(language) || !Renderer.hasWordsOf(language));
        Voices voices = new Voices(
                facts, intents, spoken, language -> new Understander(facts, intents, language, models.load(language)));
        return new Dialogue(voices, models.finder(), new Handlers(facts, intents), contexts);
    }

    /** Every fault of the data, each with its file, its place, the value found and what to do. */
    static Problems check(Optional<Path> factsAt, Optional<Path> intentsAt) {
        Problems problems = new Problems();
        Facts facts = FactsReader.read(folder(factsAt, "seeds"), problems);
        Intents intents = IntentsReader.read(folder(intentsAt, "intents"), facts, Phrases.READ, problems);
        if (!problems.hasErrors()) {
            WordingCheck.check(facts, intents, problems);
        }
        for (Language language : Language.values()) {
            String file = "console/" + language.code() + ".properties";
            ConsoleChannel.missingTexts(language)
                    .forEach(key -> problems.warning(file, key, "", "is missing", "word it as in en.properties"));
        }
        return problems;
    }

    /** Trains every language with phrases into a folder; what it returns tells of those that could not be learned. */
    static List<String> train(Optional<Path> factsAt, Optional<Path> intentsAt, Path into) {
        DataFolder intentsFolder = folder(intentsAt, "intents");
        Facts facts = FactsReader.load(folder(factsAt, "seeds"));
        Intents intents = IntentsReader.load(intentsFolder, facts, Phrases.READ);
        return new Models(facts, intents, () -> intents, into).learn();
    }

    private static DataFolder folder(Optional<Path> given, String shipped) {
        return given.map(DataFolder::of).orElseGet(() -> DataFolder.shipped(shipped));
    }
}
