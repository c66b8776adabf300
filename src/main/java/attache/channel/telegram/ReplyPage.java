package attache.channel.telegram;

import attache.dialogue.Guide;
import attache.language.Language;
import attache.turn.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lays a reply out as Telegram's HTML: what was asked, what is said, what was left, and the sources folded away. */
final class ReplyPage {

    private final Texts texts;
    private final Guides guides;

    ReplyPage(Texts texts, Guides guides) {
        this.texts = texts;
        this.guides = guides;
    }

    /** @param asked what was asked, where who reads it cannot know */
    String html(Reply reply, Optional<String> asked) {
        Language language = Language.of(reply.language()).orElse(Language.EN);
        Guide guide = guides.in(language);
        StringBuilder html = new StringBuilder();
        asked.ifPresent(
                question -> html.append("<b>").append(Html.escaped(question)).append("</b>\n"));
        html.append(Html.escaped(reply.text()));
        if (!reply.unanswered().isEmpty()) {
            String questions = Html.escaped(String.join(" ", reply.unanswered()));
            html.append("\n\n").append(texts.get(language, "unanswered", Map.of("questions", questions)));
        }
        List<String> places = guide.places(reply);
        if (!places.isEmpty()) {
            html.append("\n<blockquote expandable>").append(texts.get(language, "source"));
            html.append(places.stream().map(Html::escaped).collect(Collectors.joining("\n", "\n", "")));
            html.append("\n").append(Html.escaped(guide.title())).append("</blockquote>");
        }
        return html.toString();
    }
}
