package attache.channel.telegram;

import attache.storage.ReviewLog;
import attache.turn.Outcome;

/** Tells the author, without who asked, what was declined and what people did not like. */
final class Remarks {

    private final ReviewLog log;
    private final Metrics metrics;

    Remarks(ReviewLog log, Metrics metrics) {
        this.log = log;
        this.metrics = metrics;
    }

    /** A question was replied to. */
    void replied(ExchangeJson exchange, Response response) {
        response.then(() -> metrics.replied(exchange.outcome()));
        if (exchange.ended(Outcome.DECLINED)) {
            remark(ReviewLog.Kind.DECLINED, exchange, response);
        }
    }

    /** A reply was judged, and maybe otherwise before. */
    void judged(ExchangeJson before, ExchangeJson now, Response response) {
        response.then(() -> metrics.judged(now.verdict()));
        boolean wasDown = ExchangeJson.DOWN.equals(before.verdict());
        boolean isDown = ExchangeJson.DOWN.equals(now.verdict());
        if (isDown && !wasDown) {
            remark(ReviewLog.Kind.DISLIKED, now, response);
        } else if (wasDown && !isDown) {
            remark(ReviewLog.Kind.TAKEN_BACK, now, response);
        }
    }

    private void remark(ReviewLog.Kind kind, ExchangeJson exchange, Response response) {
        response.then(() -> log.add(new ReviewLog.Entry(
                kind,
                exchange.language(),
                exchange.text(),
                exchange.intent(),
                exchange.form(),
                exchange.asks(),
                exchange.confidence())));
    }
}
