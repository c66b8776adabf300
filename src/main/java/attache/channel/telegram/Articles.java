package attache.channel.telegram;

import attache.language.Language;
import attache.turn.Reply;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;

/** Makes of replies what can be chosen in any chat, or be said there as a guest: the question and its reply in one message. */
final class Articles {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_DESCRIPTION = 200;
    private static final Splitter SPLITTER = new Splitter(4096);

    private final ReplyPage page;
    private final Texts texts;

    Articles(ReplyPage page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    InlineQueryResultArticle article(String id, String question, Reply reply) {
        return article(id, question, reply.text(), page.html(reply, Optional.of(question)));
    }

    /** An article that says a text of the channel's own. */
    InlineQueryResultArticle article(String id, Language language, String key, String html) {
        return article(id, texts.get(language, key), Html.plain(html), html);
    }

    private static InlineQueryResultArticle article(String id, String title, String description, String html) {
        return InlineQueryResultArticle.builder()
                .id(id)
                .title(shortened(title, LONGEST_TITLE))
                .description(shortened(description, LONGEST_DESCRIPTION))
                .inputMessageContent(InputTextMessageContent.builder()
                        .messageText(SPLITTER.split(html).get(0))
                        .parseMode(Html.MODE)
                        .linkPreviewOptions(
                                LinkPreviewOptions.builder().isDisabled(true).build())
                        .build())
                .build();
    }

    private static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
