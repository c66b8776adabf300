package attache.channel.telegram;

import attache.storage.Change;
import attache.storage.Letter;
import attache.storage.Mailbox;
import attache.storage.Store;
import attache.storage.StoreException;
import attache.storage.StoredContexts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Handles one update after the other. What is to be sent, what the conversation remembers and the note that the update is handled are
 * kept together, so that a crash leaves either all of them or an update that is handled again from the start.
 */
final class Handling {

    private static final long PAUSE_MILLIS = 500;

    private final UpdateReader reader = new UpdateReader();
    private final Store store;
    private final Mailbox inbox;
    private final StoredContexts contexts;
    private final UpdateHandler handler;
    private final UpdateHandler apology;
    private final Outbox outbox;
    private final SetAside aside;
    private final Observer observer;
    private final ScheduledExecutorService clock;

    /** @param apology tells who sent an update that something went wrong with it */
    Handling(
            Store store,
            Mailbox inbox,
            StoredContexts contexts,
            UpdateHandler handler,
            UpdateHandler apology,
            Outbox outbox,
            SetAside aside,
            Observer observer,
            ScheduledExecutorService clock) {
        this.store = store;
        this.inbox = inbox;
        this.contexts = contexts;
        this.handler = handler;
        this.apology = apology;
        this.outbox = outbox;
        this.aside = aside;
        this.observer = observer;
        this.clock = clock;
    }

    /** Handles an update; done when that is kept, however long the store is away. */
    CompletableFuture<Void> handle(Letter letter) {
        try {
            return attempt(letter);
        } catch (StoreException unread) {
            return again(letter, List.of(), unread);
        }
    }

    private CompletableFuture<Void> attempt(Letter letter) {
        Optional<byte[]> json = inbox.content(letter);
        if (json.isEmpty()) {
            inbox.forget(letter);
            return CompletableFuture.completedFuture(null);
        }
        observer.text("update", json.get());
        long began = System.nanoTime();
        Response response = response(json.get());
        Optional<String> ignored = response.ignored();
        Change change = response.change();
        inbox.remove(change, letter);
        List<Letter> letters = new ArrayList<>();
        for (Response.Sending sending : response.sendings()) {
            letters.add(outbox.add(change, sending));
        }
        ignored.ifPresent(why -> observer.ignored(reader.arrival(json.get()), why));
        observer.worked(System.nanoTime() - began);
        return store.applySoon(change)
                .handle((kept, failure) ->
                        failure == null ? handled(letter, letters, response) : again(letter, letters, failure))
                .thenCompose(after -> after);
    }

    private CompletableFuture<Void> handled(Letter letter, List<Letter> letters, Response response) {
        inbox.forget(letter);
        letters.forEach(outbox::send);
        response.after().forEach(Runnable::run);
        observer.handled(letter);
        return CompletableFuture.completedFuture(null);
    }

    /** Handles an update again, when the store may be there again. */
    private CompletableFuture<Void> again(Letter letter, List<Letter> letters, Throwable failure) {
        letters.forEach(outbox::withdraw);
        observer.storeFailed(failure);
        CompletableFuture<Void> later = new CompletableFuture<>();
        clock.schedule(() -> later.complete(null), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        return later.thenCompose(now -> handle(letter));
    }

    private Response response(byte[] json) {
        Update update;
        try {
            update = reader.update(json);
        } catch (IOException unreadable) {
            return setAside(json, unreadable);
        }
        try {
            return staged(handler, update);
        } catch (StoreException unread) {
            throw unread;
        } catch (RuntimeException | Error defect) {
            // Whatever it is, such as no memory for this one: an update that stays would hold its chat up, and fail
            // again at each start.
            observer.defect(update.getUpdateId(), defect);
            return apologized(json, update);
        }
    }

    private Response staged(UpdateHandler by, Update update) {
        Response response = new Response();
        try {
            by.handle(update, response);
            contexts.stage(response.change(), response.conversations());
        } finally {
            response.conversations().forEach(contexts::drop);
        }
        return response;
    }

    /** The update is set aside to be looked at, and who sent it is told; if that fails too, at least the rest go on. */
    private Response apologized(byte[] json, Update update) {
        Response aside = setAside(json);
        try {
            Response apology = staged(this.apology, update);
            apology.change().and(aside.change());
            return apology;
        } catch (StoreException unread) {
            throw unread;
        } catch (RuntimeException | Error hopeless) {
            observer.defect(update.getUpdateId(), hopeless);
            return aside;
        }
    }

    private Response setAside(byte[] json, IOException unreadable) {
        long number = reader.arrival(json).map(Arrival::number).orElse(-1L);
        observer.unreadable(number, unreadable);
        return setAside(json);
    }

    private Response setAside(byte[] json) {
        Response response = new Response();
        aside.put(response.change(), reader.arrival(json).map(Arrival::number).orElse(-1L), json);
        return response;
    }
}
