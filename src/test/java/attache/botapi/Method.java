package attache.botapi;

import com.fasterxml.jackson.databind.JsonNode;

/** One method of the Bot API. */
@FunctionalInterface
interface Method {

    /** The result of a call of these parameters. */
    JsonNode call(Parameters parameters) throws ApiError, InterruptedException;
}
