package attache.channel.telegram;

import java.util.List;
import java.util.function.Predicate;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Brings each update to the handler of its kind; what no kind fits needs no answer. */
final class Dispatcher implements UpdateHandler {

    private final List<Kind> kinds;

    /** A kind of update, and who deals with it. */
    record Kind(Predicate<Update> fits, UpdateHandler handler) {}

    Dispatcher(List<Kind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    @Override
    public void handle(Update update, Response response) {
        kinds.stream()
                .filter(kind -> kind.fits.test(update))
                .findFirst()
                .ifPresent(kind -> kind.handler.handle(update, response));
    }
}
