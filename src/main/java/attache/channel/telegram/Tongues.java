package attache.channel.telegram;

import attache.dialogue.Answerer;
import attache.language.Language;
import attache.storage.Change;
import attache.storage.Store;
import attache.storage.StoredContexts;
import attache.turn.Context;
import attache.turn.Speech;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Knows which language to speak with whom: the one they chose, else the one they last spoke, else that of their application. */
final class Tongues {

    private static final Duration LONG_AGO = Duration.ofDays(1);

    private final Answerer answerer;
    private final StoredContexts contexts;
    private final Records<PersonJson> people;
    private final Clock clock;

    Tongues(Answerer answerer, StoredContexts contexts, Store store, Clock clock) {
        this.answerer = answerer;
        this.contexts = contexts;
        this.people = new Records<>(store, "people", PersonJson.class, clock);
        this.clock = clock;
    }

    /** The language of what the bot says of its own. */
    Language of(Party party) {
        return chosen(party.person())
                .or(() -> contexts.get(party.conversation()).speech().expected())
                .or(() -> party.languageCode().flatMap(Language::of))
                .orElse(Language.EN);
    }

    /** The language of a person outside of any conversation. */
    Language of(long person, Optional<String> languageCode) {
        return chosen(person).or(() -> languageCode.flatMap(Language::of)).orElse(Language.EN);
    }

    /** The language that a person chose. */
    Optional<Language> chosen(long person) {
        return people.get(key(person)).flatMap(record -> Language.of(record.language()));
    }

    void choose(Change change, long person, Optional<Language> language) {
        if (language.isPresent()) {
            people.put(change, key(person), new PersonJson(language.get().code()));
        } else {
            people.remove(change, key(person));
        }
    }

    /** Follows the language of a conversation from now on, whatever was spoken before. */
    void listenAnew(String conversation) {
        contexts.put(conversation, contexts.get(conversation).with(Speech.NONE));
    }

    /** A context in which a person is answered in the language that they chose, where the bot answers in it. */
    Context spoken(Context context, long person) {
        return context.with(context.speech().fixedTo(chosen(person).filter(answerer.languages()::contains)));
    }

    /** Whether questions are understood and answered in a language. */
    boolean answersIn(Language language) {
        return answerer.languages().contains(language);
    }

    /** Notes that a choice is still in use. */
    void touch(Change change, long person) {
        boolean old = people.time(key(person))
                .filter(time -> time.plus(LONG_AGO).isBefore(clock.instant()))
                .isPresent();
        if (old) {
            people.get(key(person)).ifPresent(record -> people.put(change, key(person), record));
        }
    }

    void forget(Change change, long person) {
        people.remove(change, key(person));
    }

    void forgetOlderThan(Change change, Duration age) {
        people.forgetOlderThan(change, age);
    }

    private static String key(long person) {
        return Long.toString(person);
    }
}
