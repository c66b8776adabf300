package attache.channel.telegram;

import attache.storage.Change;
import attache.storage.Letter;
import attache.storage.Mailbox;
import attache.storage.Store;
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

    private static final String SET_ASIDE = "aside";
    private static final int MOST_SET_ASIDE = 1000;
    private static final long PAUSE_MILLIS = 500;

    private final UpdateReader reader = new UpdateReader();
    private final Store store;
    private final Mailbox inbox;
    private final StoredContexts contexts;
    private final UpdateHandler handler;
    private final Outbox outbox;
    private final Observer observer;
    private final ScheduledExecutorService clock;

    Handling(
            Store store,
            Mailbox inbox,
            StoredContexts contexts,
            UpdateHandler handler,
            Outbox outbox,
            Observer observer,
            ScheduledExecutorService clock) {
        this.store = store;
        this.inbox = inbox;
        this.contexts = contexts;
        this.handler = handler;
        this.outbox = outbox;
        this.observer = observer;
        this.clock = clock;
    }

    /** Handles an update; done when that is kept. */
    CompletableFuture<Void> handle(Letter letter) {
        Optional<byte[]> json = inbox.content(letter);
        if (json.isEmpty()) {
            inbox.forget(letter);
            return CompletableFuture.completedFuture(null);
        }
        long began = System.nanoTime();
        Response response = response(json.get());
        Change change = response.change();
        response.conversations().forEach(conversation -> contexts.stage(change, conversation));
        inbox.remove(change, letter);
        List<Letter> letters = new ArrayList<>();
        for (Response.Sending sending : response.sendings()) {
            letters.add(outbox.add(change, sending));
        }
        return store.apply(change)
                .handle((kept, failure) -> {
                    if (failure != null) {
                        letters.forEach(outbox::withdraw);
                        return later(letter);
                    }
                    inbox.forget(letter);
                    letters.forEach(outbox::send);
                    observer.handled(letter, System.nanoTime() - began);
                    return CompletableFuture.<Void>completedFuture(null);
                })
                .thenCompose(after -> after);
    }

    /** Handles an update again, when the store may be there again. */
    private CompletableFuture<Void> later(Letter letter) {
        CompletableFuture<Void> again = new CompletableFuture<>();
        clock.schedule(() -> again.complete(null), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        return again.thenCompose(now -> handle(letter));
    }

    private Response response(byte[] json) {
        Update update;
        try {
            update = reader.update(json);
        } catch (IOException unreadable) {
            return setAside(json, unreadable);
        }
        Response response = new Response();
        try {
            handler.handle(update, response);
            return response;
        } catch (RuntimeException | StackOverflowError defect) {
            response.conversations().forEach(contexts::drop);
            observer.defect(update.getUpdateId(), defect);
            return setAside(json);
        }
    }

    private Response setAside(byte[] json, IOException unreadable) {
        long number = reader.arrival(json).map(Arrival::number).orElse(-1L);
        observer.unreadable(number, unreadable);
        return setAside(json);
    }

    private Response setAside(byte[] json) {
        Response response = new Response();
        if (store.size(SET_ASIDE) < MOST_SET_ASIDE) {
            String key = reader.arrival(json).map(Arrival::number).orElse(-1L).toString();
            response.change().put(SET_ASIDE, key, json);
        }
        return response;
    }
}
