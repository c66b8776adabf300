package attache.channel.telegram;

import attache.storage.Change;
import attache.storage.Letter;
import attache.storage.Mailbox;
import attache.storage.StoredContexts;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** All that is kept of a person: shows it, deletes it, and forgets it in time. */
final class PersonalData {

    private final Exchanges exchanges;
    private final Tongues tongues;
    private final StoredContexts contexts;
    private final SetAside aside;
    private final Chats chats;
    private final Mailbox inbox;
    private final Mailbox outbox;
    private final Clock clock;

    PersonalData(
            Exchanges exchanges,
            Tongues tongues,
            StoredContexts contexts,
            SetAside aside,
            Chats chats,
            Mailbox inbox,
            Mailbox outbox,
            Clock clock) {
        this.exchanges = exchanges;
        this.tongues = tongues;
        this.contexts = contexts;
        this.aside = aside;
        this.chats = chats;
        this.inbox = inbox;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** All that is kept of a person, as a JSON document. */
    String export(long person) {
        ExportJson export = new ExportJson(clock.instant().truncatedTo(ChronoUnit.SECONDS), person);
        tongues.chosen(person).ifPresent(language -> export.language(language.code()));
        exchanges
                .of(person)
                .forEach((text, exchange) ->
                        ExchangeKey.read(text).ifPresent(key -> export.question(key, exchange, exchanges.time(key))));
        contexts.each(ConversationKey.ofPerson(person), export::conversation);
        aside.of(person).forEach(export::setAside);
        return export.text();
    }

    /** Deletes all that is kept of a person, with what still waits to be handled elsewhere or to be sent. */
    void delete(Change change, long person) {
        exchanges.forget(change, person);
        tongues.forget(change, person);
        contexts.forgetAll(change, ConversationKey.ofPerson(person));
        aside.forget(change, person);
        String chat = Long.toString(person);
        chats.forget(change, chat);
        for (Letter letter : outbox.letters()) {
            if (letter.lane().equals(chat) || isFor(letter, person)) {
                outbox.remove(change, letter);
            }
        }
        for (Letter letter : inbox.letters()) {
            // What waits in the person's own chat was written after they asked for this.
            if (!letter.lane().equals(chat) && isBy(letter, person)) {
                inbox.remove(change, letter);
            }
        }
    }

    private boolean isFor(Letter letter, long person) {
        Optional<JsonCall.Note> note =
                outbox.content(letter).map(JsonCall::read).flatMap(JsonCall::note);
        return note.filter(known -> known.exchange().startsWith(ExchangeKey.ofPerson(person)))
                .isPresent();
    }

    private boolean isBy(Letter letter, long person) {
        return inbox.content(letter)
                .filter(update -> UpdateReader.isBy(update, person))
                .isPresent();
    }

    /** Forgets what was kept longer ago than an age. */
    void forgetOlderThan(Change change, Duration age) {
        exchanges.forgetOlderThan(change, age);
        tongues.forgetOlderThan(change, age);
        contexts.forgetOlderThan(change, age);
        aside.forgetOlderThan(change, age);
    }
}
