package attache.channel.telegram;

import attache.turn.Outcome;
import attache.turn.Reply;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * What a person said and what came of it: what is needed to go on from there, to change the answer when the question is changed, to offer
 * buttons that work, and to tell the person what is kept. The answer itself is not kept, as it can be had again.
 *
 * @param conversation the conversation that it belongs to
 * @param before the exchange that it goes on from; null where it began the conversation
 * @param text what was said
 * @param language the language of the reply
 * @param outcome how it ended; null where the reply answered no question
 * @param places where in the source the reply stands
 * @param offers what its buttons ask
 * @param verdict what the person thinks of the reply: "up" or "down"; null where they did not say
 * @param parts how many messages the reply takes
 */
record ExchangeJson(
        @JsonProperty String conversation,
        @JsonProperty String before,
        @JsonProperty String text,
        @JsonProperty String language,
        @JsonProperty String outcome,
        @JsonProperty String intent,
        @JsonProperty String form,
        @JsonProperty String asks,
        @JsonProperty double confidence,
        @JsonProperty List<String> facts,
        @JsonProperty List<String> places,
        @JsonProperty List<String> offers,
        @JsonProperty String verdict,
        @JsonProperty int parts) {

    static final String UP = "up";
    static final String DOWN = "down";

    ExchangeJson {
        facts = facts == null ? List.of() : List.copyOf(facts);
        places = places == null ? List.of() : List.copyOf(places);
        offers = offers == null ? List.of() : List.copyOf(offers);
    }

    /** A question and its reply. */
    static ExchangeJson of(
            String conversation,
            Optional<String> before,
            String text,
            Reply reply,
            List<String> places,
            List<String> offers) {
        return new ExchangeJson(
                conversation,
                before.orElse(null),
                text,
                reply.language(),
                reply.outcome().json(),
                reply.intent(),
                reply.form(),
                reply.asks(),
                reply.confidence(),
                reply.facts(),
                places,
                offers,
                null,
                1);
    }

    /** Something else than a question, which was replied to with questions to choose from. */
    static ExchangeJson offering(String conversation, String text, String language, List<String> offers) {
        return new ExchangeJson(
                conversation, null, text, language, null, null, null, null, 0, List.of(), List.of(), offers, null, 1);
    }

    Optional<String> goesOnFrom() {
        return Optional.ofNullable(before);
    }

    /** Whether a question was replied to. */
    boolean isQuestion() {
        return outcome != null;
    }

    boolean ended(Outcome how) {
        return how.json().equals(outcome);
    }

    ExchangeJson withParts(int count) {
        return with(verdict, count);
    }

    ExchangeJson withVerdict(String other) {
        return with(other, parts);
    }

    private ExchangeJson with(String otherVerdict, int otherParts) {
        return new ExchangeJson(
                conversation,
                before,
                text,
                language,
                outcome,
                intent,
                form,
                asks,
                confidence,
                facts,
                places,
                offers,
                otherVerdict,
                otherParts);
    }
}
