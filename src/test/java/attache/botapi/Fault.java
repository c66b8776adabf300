package attache.botapi;

import attache.botapi.http.Answer;
import attache.botapi.http.Cut;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What befalls a call instead of a proper answer. */
@FunctionalInterface
public interface Fault {

    /** Does what the call asks, and gives the proper answer. */
    @FunctionalInterface
    interface Proper {
        Answer answer() throws InterruptedException;
    }

    /** Answers the call, or cuts its connection; {@code proper} does what it asks, once asked. */
    Answer befall(Proper proper) throws Cut, InterruptedException;

    /** The server refuses with a code and a description. */
    static Fault error(int code, String description) {
        return refuse(ApiError.of(code, description));
    }

    /** The server refuses. */
    static Fault refuse(ApiError error) {
        return proper -> Answer.json(error.code(), error.body());
    }

    /** The server asks for patience, in seconds. */
    static Fault tooManyRequests(int seconds) {
        return refuse(ApiError.tooManyRequests(seconds));
    }

    /** A proxy before the server answers, in HTML. */
    static Fault html(int status) {
        return proper -> Answer.html(status, "<html><head><title>" + status + " Bad Gateway</title></head></html>");
    }

    /** The answer is JSON, but not such as the Bot API gives. */
    static Fault json(String body) {
        return proper -> Answer.json(200, body);
    }

    /** The connection is cut before the call is looked at. */
    static Fault cutBefore() {
        return proper -> {
            throw new Cut(new byte[0]);
        };
    }

    /** The call is done, and the connection is cut before its answer. */
    static Fault cutAfter() {
        return proper -> {
            proper.answer();
            throw new Cut(new byte[0]);
        };
    }

    /** The call is done, and the connection is cut within its answer. */
    static Fault cutWithin() {
        return proper -> {
            byte[] whole = proper.answer().encoded();
            throw new Cut(new String(whole, StandardCharsets.ISO_8859_1)
                    .substring(0, whole.length - 9)
                    .getBytes(StandardCharsets.ISO_8859_1));
        };
    }

    /** Nothing comes back for so long, and then the connection is cut; the call is not looked at. */
    static Fault hangs(Duration time) {
        return proper -> {
            Thread.sleep(time.toMillis());
            throw new Cut(new byte[0]);
        };
    }

    /** The call is done, and nothing comes back for so long; then the connection is cut. */
    static Fault hangsAfter(Duration time) {
        return proper -> {
            proper.answer();
            Thread.sleep(time.toMillis());
            throw new Cut(new byte[0]);
        };
    }

    /** The call is done after so long. */
    static Fault slow(Duration time) {
        return proper -> {
            Thread.sleep(time.toMillis());
            return proper.answer();
        };
    }
}
