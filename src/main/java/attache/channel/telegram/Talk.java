package attache.channel.telegram;

import attache.dialogue.Answerer;
import attache.dialogue.Guide;
import attache.language.Language;
import attache.storage.Change;
import attache.storage.ReviewLog;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import org.telegram.telegrambots.meta.api.objects.Update;

/** What the bot does about updates, put together: a line in {@link #dispatcher} for each kind that it deals with. */
final class Talk {

    /** The kinds of updates that Telegram is asked for: those of the lines in {@link #dispatcher}. */
    static final List<String> KINDS =
            List.of("message", "edited_message", "callback_query", "inline_query", "guest_message", "my_chat_member");

    private static final long REVIEW_BYTES = 5_000_000;
    /** A question that is typed inline comes letter by letter. */
    private static final int QUERIES_OF_A_QUESTION = 10;

    private final Texts texts = new Texts();
    private final Chats chats;
    private final PersonalData data;
    private final MessageHandler messages;
    private final EditHandler edits;
    private final CallbackHandler callbacks;
    private final InlineHandler inline;
    private final GuestHandler guests;
    private final Apology apology;

    Talk(Answerer answerer, Function<Language, Guide> guide, Identity identity, Ground ground) {
        chats = new Chats(ground.store());
        Exchanges exchanges = ground.exchanges();
        Guides guides = new Guides(answerer, guide);
        Tongues tongues = new Tongues(answerer, ground.contexts(), ground.store(), ground.clock());
        ReplyPage page = new ReplyPage(texts, guides);
        Remarks remarks = remarks(ground);
        Asking asking = new Asking(answerer, ground.contexts(), exchanges, tongues, guides, page, remarks);
        SetAside aside = new SetAside(ground.store(), ground.clock());
        data = new PersonalData(
                exchanges, tongues, ground.contexts(), aside, chats, ground.inbox(), ground.outbox(), ground.clock());
        Privacy privacy = new Privacy(data, texts, tongues, ground.settings().retention());
        Topics topics = new Topics(guides, texts, tongues, exchanges);
        LanguageSwitch languages = new LanguageSwitch(texts, tongues);
        LastReply lastReply = new LastReply(asking, exchanges, texts, tongues, guides);
        Commands commands = new Commands(texts, tongues, guides, topics, languages, lastReply, privacy, identity);
        Courtesies courtesies = new Courtesies(texts, tongues);
        Address address = new Address(identity);
        int most = ground.settings().questionsPerMinute();
        Bounds bounds = new Bounds(most);
        Bounds queries = new Bounds(QUERIES_OF_A_QUESTION * most);
        Articles articles = new Articles(page, texts);
        messages = new MessageHandler(address, commands, asking, exchanges, chats, courtesies, bounds, ground.clock());
        edits = new EditHandler(messages, address, asking, exchanges);
        callbacks = new CallbackHandler(
                asking, exchanges, topics, languages, privacy, remarks, texts, tongues, bounds, ground.clock());
        inline = new InlineHandler(asking, guides, articles, texts, tongues, queries, ground.clock());
        guests = new GuestHandler(asking, address, articles, guides, texts, tongues, bounds, ground.clock());
        apology = new Apology(courtesies, texts, tongues);
    }

    private static Remarks remarks(Ground ground) {
        ReviewLog log = new ReviewLog(
                ground.settings().data(),
                REVIEW_BYTES,
                ground.clock(),
                why -> ground.observer().log().warn("review-lost", "why", why));
        return new Remarks(log, ground.observer().metrics());
    }

    /** @param api sends what is not worth keeping, such as that the bot is typing */
    Dispatcher dispatcher(Function<JsonCall, CompletableFuture<CallResult>> api, ScheduledExecutorService timer) {
        return new Dispatcher(List.of(
                new Dispatcher.Kind(Update::hasMessage, new Typing(messages, api, timer)),
                new Dispatcher.Kind(Update::hasEditedMessage, edits),
                new Dispatcher.Kind(Update::hasCallbackQuery, callbacks),
                new Dispatcher.Kind(Update::hasInlineQuery, inline),
                new Dispatcher.Kind(Update::hasGuestMessage, guests),
                new Dispatcher.Kind(Update::hasMyChatMember, new MembershipHandler(chats))));
    }

    /** Tells who sent an update that something went wrong with it. */
    UpdateHandler apology() {
        return apology;
    }

    /** What Telegram shows of the bot. */
    Profile profile(Function<JsonCall, CompletableFuture<CallResult>> api, EventLog log, Duration longestWait) {
        return new Profile(api, texts, log, longestWait);
    }

    /** Forgets what was kept longer ago than an age. */
    void forgetOlderThan(Change change, Duration age) {
        data.forgetOlderThan(change, age);
    }
}
