package attache.channel.telegram;

import java.util.Set;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;

/** Notes where the bot was blocked or put out, and where it is let in again. */
final class MembershipHandler implements UpdateHandler {

    private static final Set<String> OUT = Set.of("kicked", "left");

    private final Chats chats;

    MembershipHandler(Chats chats) {
        this.chats = chats;
    }

    @Override
    public void handle(Update update, Response response) {
        ChatMemberUpdated membership = update.getMyChatMember();
        String chat = membership.getChat().getId().toString();
        if (OUT.contains(membership.getNewChatMember().getStatus())) {
            chats.bury(response.change(), chat);
        } else {
            chats.revive(response.change(), chat);
        }
    }
}
