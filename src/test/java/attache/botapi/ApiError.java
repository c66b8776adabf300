package attache.botapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A call that the Bot API server refuses: with a code, a description, and parameters for some. */
public final class ApiError extends Exception {

    private static final long serialVersionUID = 1L;

    private final int code;
    private final transient ObjectNode parameters;

    private ApiError(int code, String description, ObjectNode parameters) {
        super(description, null, false, false);
        this.code = code;
        this.parameters = parameters;
    }

    /** A refusal of this code and description. */
    public static ApiError of(int code, String description) {
        return new ApiError(code, description, JsonNodeFactory.instance.objectNode());
    }

    /** A call that is wrong in itself; the description comes without the words "Bad Request: ". */
    public static ApiError bad(String description) {
        return of(400, "Bad Request: " + description);
    }

    /** A bot that is to wait, in seconds. */
    public static ApiError tooManyRequests(int seconds) {
        ApiError error = of(429, "Too Many Requests: retry after " + seconds);
        error.parameters.put("retry_after", seconds);
        return error;
    }

    /** A group that has another id from now on. */
    public static ApiError migrated(long to) {
        ApiError error = bad("group chat was upgraded to a supergroup chat");
        error.parameters.put("migrate_to_chat_id", to);
        return error;
    }

    /** The code, which is the status of the answer, too. */
    public int code() {
        return code;
    }

    /** The body of the answer. */
    public String body() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("ok", false).put("error_code", code).put("description", getMessage());
        if (!parameters.isEmpty()) {
            body.set("parameters", parameters);
        }
        return body.toString();
    }
}
