package attache.server;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Invocable;

/** Brings each request to the endpoint of its path, and its answer back; no thread waits for either. */
final class Routes extends Handler.Abstract.NonBlocking {

    private final Map<String, Route> routes;

    Routes(List<Route> routes) {
        this.routes = routes.stream().collect(Collectors.toUnmodifiableMap(Route::path, Function.identity()));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Route route = routes.get(request.getHttpURI().getPath());
        if (route == null) {
            return send(Answer.of(404), response, callback);
        }
        if (!route.method().equals(request.getMethod())) {
            return send(new Answer(405, Map.of("Allow", route.method()), ""), response, callback);
        }
        Optional<Answer> refusal = route.endpoint()
                .refusal(name -> Optional.ofNullable(request.getHeaders().get(name)));
        if (refusal.isPresent()) {
            return send(refusal.get(), response, callback);
        }
        if (route.mostBytes() == 0) {
            return answer(route, new byte[0], response, callback);
        }
        if (request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH) > route.mostBytes()) {
            return send(Answer.of(413), response, callback);
        }
        Content.Source.asByteArrayAsync(
                request,
                route.mostBytes(),
                Promise.Invocable.from(Invocable.InvocationType.NON_BLOCKING, (body, failure) -> {
                    if (failure == null) {
                        answer(route, body, response, callback);
                    } else {
                        send(Answer.of(failure instanceof IllegalStateException ? 413 : 400), response, callback);
                    }
                }));
        return true;
    }

    private static boolean answer(Route route, byte[] body, Response response, Callback callback) {
        try {
            route.endpoint()
                    .answer(body)
                    .whenComplete(
                            (answer, failure) -> send(failure == null ? answer : Answer.of(500), response, callback));
        } catch (RuntimeException defect) {
            send(Answer.of(500), response, callback);
        }
        return true;
    }

    private static boolean send(Answer answer, Response response, Callback callback) {
        byte[] body = answer.bytes();
        response.setStatus(answer.status());
        answer.headers().forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }
}
