package attache.channel.telegram;

import java.util.List;
import java.util.function.Predicate;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Tells what people send from what Telegram itself tells of a chat, such as a pinned message. */
final class Content {

    private static final List<Predicate<Message>> KINDS = List.of(
            Message::hasVoice,
            Message::hasSticker,
            Message::hasPhoto,
            Message::hasLivePhoto,
            Message::hasVideo,
            Message::hasVideoNote,
            Message::hasAnimation,
            Message::hasAudio,
            Message::hasDocument,
            Message::hasLocation,
            message -> message.getVenue() != null,
            Message::hasContact,
            Message::hasPoll,
            Message::hasDice,
            Message::hasGame,
            Message::hasStory,
            Message::hasPaidMedia,
            Message::hasChecklist);

    private Content() {}

    /** Whether a message brings something that a person sends. */
    static boolean isAny(Message message) {
        return KINDS.stream().anyMatch(kind -> kind.test(message));
    }
}
