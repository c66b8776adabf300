package attache.channel.telegram;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Calls the Bot API by the library's client, and tells what came of it; the one class that knows how the client fails. */
final class BotApi implements AutoCloseable {

    /** How many calls may be under way at once. */
    static final int MOST_CALLS = 64;

    /** Telegram holds a poll that repeats the one before for as long, whatever it is asked for. */
    private static final Duration LEAST_POLL = Duration.ofSeconds(3);

    private final OkHttpClient http;
    private final OkHttpTelegramClient calls;
    private final OkHttpTelegramClient polls;

    BotApi(Settings settings) {
        Dispatcher dispatcher = new Dispatcher(threads());
        dispatcher.setMaxRequests(MOST_CALLS + 8);
        dispatcher.setMaxRequestsPerHost(MOST_CALLS + 8);
        // Retrying means here that a kept connection which the server has closed meanwhile is replaced.
        this.http = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(MOST_CALLS, 1, TimeUnit.MINUTES))
                .retryOnConnectionFailure(true)
                .connectTimeout(settings.callTime())
                .readTimeout(settings.callTime())
                .writeTimeout(settings.callTime())
                .callTimeout(settings.callTime())
                .build();
        Duration held = settings.pollTime().compareTo(LEAST_POLL) > 0 ? settings.pollTime() : LEAST_POLL;
        Duration poll = held.plus(settings.callTime());
        OkHttpClient patient =
                http.newBuilder().readTimeout(poll).callTimeout(poll).build();
        TelegramUrl url = TelegramUrl.builder()
                .schema(settings.api().getScheme())
                .host(settings.api().getHost())
                .port(settings.apiPort())
                .build();
        this.calls = new OkHttpTelegramClient(http, settings.token(), url);
        this.polls = new OkHttpTelegramClient(patient, settings.token(), url);
    }

    private static ExecutorService threads() {
        return new ThreadPoolExecutor(0, Integer.MAX_VALUE, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
            Thread thread = new Thread(task, "telegram");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Calls a method; the future never fails. */
    CompletableFuture<CallResult> call(JsonCall call) {
        return call(calls, call);
    }

    /** Calls a method that answers when there is something to tell; the future never fails. */
    CompletableFuture<CallResult> poll(JsonCall call) {
        return call(polls, call);
    }

    private static CompletableFuture<CallResult> call(OkHttpTelegramClient client, JsonCall call) {
        try {
            return execute(client, call)
                    .handle((json, failure) -> failure == null ? new CallResult.Done(json) : failed(failure));
        } catch (TelegramApiException | RuntimeException failure) {
            return CompletableFuture.completedFuture(failed(failure));
        }
    }

    /** Files go as forms of several parts, all else as JSON. */
    private static CompletableFuture<String> execute(OkHttpTelegramClient client, JsonCall call)
            throws TelegramApiException {
        Optional<JsonCall.Attachment> file = call.attachment();
        if (file.isEmpty()) {
            return client.executeAsync(call);
        }
        byte[] content = file.get().content().getBytes(StandardCharsets.UTF_8);
        SendDocument send = SendDocument.builder()
                .chatId(call.chat())
                .document(new InputFile(
                        new ByteArrayInputStream(content), file.get().name()))
                .caption(call.text("caption"))
                .build();
        if (call.has("message_thread_id")) {
            send.setMessageThreadId(Integer.valueOf(call.text("message_thread_id")));
        }
        return client.executeAsync(send).thenApply(message -> "{\"message_id\":" + message.getMessageId() + "}");
    }

    private static CallResult failed(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof TelegramApiRequestException refused && refused.getApiResponse() != null) {
            Optional<ResponseParameters> parameters = Optional.ofNullable(refused.getParameters());
            Optional<Duration> wait =
                    parameters.map(ResponseParameters::getRetryAfter).map(Duration::ofSeconds);
            Optional<Long> moved = parameters.map(ResponseParameters::getMigrateToChatId);
            return new CallResult.Refused(
                    refused.getErrorCode(),
                    refused.getApiResponse(),
                    wait,
                    moved.map(OptionalLong::of).orElseGet(OptionalLong::empty));
        }
        return new CallResult.Lost(EventLog.told(cause));
    }

    /** Gives up what is under way. */
    @Override
    public void close() {
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
