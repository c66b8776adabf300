package attache.channel.telegram;

import org.telegram.telegrambots.meta.api.objects.Update;

/** Deals with updates of one kind. */
@FunctionalInterface
interface UpdateHandler {

    /** Tells what is to be done about an update. */
    void handle(Update update, Response response);
}
