package attache.channel.telegram;

import attache.dialogue.Guide;
import attache.language.Language;
import attache.turn.Outcome;
import attache.turn.Reply;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays a reply out as Telegram's HTML: what is said, what was left, what could be asked, and the sources folded away. */
final class ReplyPage {

    private final Texts texts;
    private final Guide guide;

    ReplyPage(Texts texts, Guide guide) {
        this.texts = texts;
        this.guide = guide;
    }

    String html(Reply reply) {
        Language language = Language.of(reply.language()).orElse(Language.EN);
        StringBuilder html = new StringBuilder(Html.escaped(reply.text()));
        if (!reply.unanswered().isEmpty()) {
            String questions = Html.escaped(String.join(" ", reply.unanswered()));
            html.append("\n\n").append(texts.get(language, "unanswered", Map.of("questions", questions)));
        }
        if (reply.outcome() != Outcome.ANSWERED && !reply.suggestions().isEmpty()) {
            html.append("\n\n").append(texts.get(language, "suggest"));
            reply.suggestions().forEach(question -> html.append("\n• ").append(Html.escaped(question)));
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
