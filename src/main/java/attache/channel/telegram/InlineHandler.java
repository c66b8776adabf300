package attache.channel.telegram;

import attache.dialogue.Topic;
import attache.language.Language;
import attache.turn.Outcome;
import attache.turn.Reply;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;

/** Deals with questions that are typed after the bot's name in any chat: the answer and the nearest questions, or popular ones. */
final class InlineHandler implements UpdateHandler {

    private static final int RESULTS_OF_A_PAGE = 10;
    private static final int MOST_NEAR = 3;
    /** The same words get the same answer, but a person may change the language. */
    private static final int CACHE_SECONDS = 300;

    /** What a link says after the bot's name that leads from here to a private chat. */
    private static final String LINK = "inline";

    private final Asking asking;
    private final Guides guides;
    private final Articles articles;
    private final Texts texts;
    private final Tongues tongues;
    private final Bounds bounds;
    private final Clock clock;

    /** @param bounds for queries, of which each letter that is typed may be one */
    InlineHandler(
            Asking asking, Guides guides, Articles articles, Texts texts, Tongues tongues, Bounds bounds, Clock clock) {
        this.asking = asking;
        this.guides = guides;
        this.articles = articles;
        this.texts = texts;
        this.tongues = tongues;
        this.bounds = bounds;
        this.clock = clock;
    }

    /** Some results, and where the next ones begin; empty where there are none. */
    private record Page(List<InlineQueryResult> results, String next) {}

    @Override
    public void handle(Update update, Response response) {
        InlineQuery query = update.getInlineQuery();
        long person = query.getFrom().getId();
        Language language = tongues.of(person, Party.languageCode(query.getFrom()));
        if (bounds.count(person, clock.instant().getEpochSecond()) != Bounds.Decision.ANSWER) {
            answer(query, new Page(List.of(), ""), 1, texts.get(language, "inline.toomany"), response);
            return;
        }
        String text = query.getQuery() == null ? "" : query.getQuery().strip();
        Page page = text.isEmpty() ? popular(query, language) : found(query, text);
        answer(query, page, CACHE_SECONDS, texts.get(language, "inline.more"), response);
    }

    private Page popular(InlineQuery query, Language language) {
        List<String> questions = popular(guides.topics(language));
        int from = offset(query.getOffset());
        int to = Math.min(questions.size(), from + RESULTS_OF_A_PAGE);
        List<InlineQueryResult> results = IntStream.range(Math.min(from, to), to)
                .mapToObj(i ->
                        (InlineQueryResult) articles.article("p" + i, questions.get(i), reply(query, questions.get(i))))
                .toList();
        return new Page(results, to < questions.size() ? Integer.toString(to) : "");
    }

    /** The first question of each topic, then the second of each, and so on. */
    private static List<String> popular(List<Topic> topics) {
        int most = topics.stream()
                .mapToInt(topic -> topic.questions().size())
                .max()
                .orElse(0);
        return IntStream.range(0, most)
                .boxed()
                .flatMap(i -> topics.stream()
                        .flatMap(topic -> topic.questions().stream().skip(i).limit(1)))
                .toList();
    }

    private static int offset(String offset) {
        return offset != null && offset.matches("\\d{1,4}") ? Integer.parseInt(offset) : 0;
    }

    private Page found(InlineQuery query, String text) {
        Reply reply = reply(query, text);
        List<InlineQueryResult> results = new ArrayList<>();
        results.add(articles.article("a", text, reply));
        Language language = Language.of(reply.language()).orElse(Language.EN);
        Stream<String> near = reply.outcome() == Outcome.SMALLTALK
                ? guides.examples(language).stream()
                : guides.in(language).next(reply).stream();
        List<String> questions = near.limit(MOST_NEAR).toList();
        for (int i = 0; i < questions.size(); i++) {
            Reply other = reply(query, questions.get(i));
            if (other.outcome() == Outcome.ANSWERED) {
                results.add(articles.article("n" + i, questions.get(i), other));
            }
        }
        return new Page(results, "");
    }

    private Reply reply(InlineQuery query, String text) {
        return asking.replyOnce(
                text, query.getFrom().getId(), Party.languageCode(query.getFrom()), "inline" + query.getId());
    }

    private static void answer(InlineQuery query, Page page, int cache, String button, Response response) {
        AnswerInlineQuery answer = AnswerInlineQuery.builder()
                .inlineQueryId(query.getId())
                .results(page.results)
                .cacheTime(cache)
                .isPersonal(true)
                .nextOffset(page.next)
                .button(InlineQueryResultsButton.builder()
                        .text(button)
                        .startParameter(LINK)
                        .build())
                .build();
        response.send(Response.queryLane(query.getId()), JsonCall.of(answer));
    }

    /** Answers a query with nothing, so that nobody waits for it. */
    static void giveUp(InlineQuery query, Response response) {
        AnswerInlineQuery answer = AnswerInlineQuery.builder()
                .inlineQueryId(query.getId())
                .results(List.of())
                .cacheTime(1)
                .isPersonal(true)
                .build();
        response.send(Response.queryLane(query.getId()), JsonCall.of(answer));
    }
}
