package attache.channel.telegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Answers calls as told, and as done where nothing is told. */
final class FakeApi implements Function<JsonCall, CompletableFuture<CallResult>> {

    private final List<JsonCall> calls = Collections.synchronizedList(new ArrayList<>());
    private final Queue<CallResult> answers = new ArrayDeque<>();

    synchronized FakeApi then(CallResult answer) {
        answers.add(answer);
        return this;
    }

    private Runnable meanwhile = () -> {};

    /** What happens while the next call is under way. */
    synchronized void meanwhile(Runnable happens) {
        meanwhile = happens;
    }

    @Override
    public synchronized CompletableFuture<CallResult> apply(JsonCall call) {
        calls.add(call);
        meanwhile.run();
        meanwhile = () -> {};
        CallResult answer = answers.isEmpty() ? new CallResult.Done("[]") : answers.remove();
        return CompletableFuture.completedFuture(answer);
    }

    List<JsonCall> calls() {
        return List.copyOf(calls);
    }

    /** What was sent, as "chat: text". */
    List<String> sent() {
        return calls().stream()
                .map(call -> call.chat() + ": " + call.text("text"))
                .toList();
    }

    static CallResult refused(int code, String why) {
        return new CallResult.Refused(code, why, Optional.empty(), OptionalLong.empty());
    }

    static CallResult wait(int seconds) {
        return new CallResult.Refused(
                429, "Too Many Requests", Optional.of(Duration.ofSeconds(seconds)), OptionalLong.empty());
    }

    static CallResult moved(long chat) {
        return new CallResult.Refused(
                400, "Bad Request: group chat was upgraded", Optional.empty(), OptionalLong.of(chat));
    }
}
