package attache.server;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Answers the requests of one route. */
@FunctionalInterface
public interface Endpoint {

    /** Answers a request by its body; a failure is answered with 500. */
    CompletionStage<Answer> answer(byte[] body);

    /** The answer to a request that is refused before its body is read; empty where it is let in. */
    default Optional<Answer> refusal(Function<String, Optional<String>> header) {
        return Optional.empty();
    }
}
