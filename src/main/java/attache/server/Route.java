package attache.server;

/**
 * Where an endpoint is found.
 *
 * @param mostBytes the longest body that is read
 */
public record Route(String method, String path, int mostBytes, Endpoint endpoint) {

    /** A route that is asked without a body. */
    public static Route get(String path, Endpoint endpoint) {
        return new Route("GET", path, 0, endpoint);
    }
}
