package attache.channel.telegram;

import attache.language.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What Telegram shows of the bot before anybody writes to it: its commands and descriptions in each language. As setting them is counted
 * strictly by Telegram, only what differs from what is set already is set.
 */
final class Profile implements Runnable {

    private static final int MOST_TRIES = 5;

    /** Whom Telegram shows commands: everybody, and groups their own. */
    private static final Map<String, String> EVERYBODY = Map.of("type", "default");

    private static final Map<String, String> GROUPS = Map.of("type", "all_group_chats");

    private final Function<JsonCall, CompletableFuture<CallResult>> api;
    private final Texts texts;
    private final EventLog log;
    private final Duration longestWait;

    Profile(Function<JsonCall, CompletableFuture<CallResult>> api, Texts texts, EventLog log, Duration longestWait) {
        this.api = api;
        this.texts = texts;
        this.log = log;
        this.longestWait = longestWait;
    }

    /** What is to be shown: a method after "getMy" and "setMy", the parameters that tell where, the field that holds it, and what. */
    private record Item(String method, Map<String, Object> where, String field, Object wanted) {}

    @Override
    public void run() {
        try {
            int changed = 0;
            for (Item item : items()) {
                changed += show(item) ? 1 : 0;
            }
            log.info("profile", "changed", changed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        Stream.concat(
                        Stream.of(Optional.<Language>empty()),
                        Stream.of(Language.values()).map(Optional::of))
                .forEach(language -> {
                    Language spoken = language.orElse(Language.EN);
                    Map<String, Object> where = language.<Map<String, Object>>map(
                                    known -> Map.of("language_code", known.code()))
                            .orElse(Map.of());
                    items.add(commands(EVERYBODY, where, spoken, false));
                    items.add(commands(GROUPS, where, spoken, true));
                    items.add(new Item("description", where, "description", texts.get(spoken, "description")));
                    items.add(new Item(
                            "shortdescription", where, "short_description", texts.get(spoken, "description.short")));
                });
        return items;
    }

    private Item commands(
            Map<String, String> scope, Map<String, Object> language, Language spoken, boolean amongOthers) {
        List<Map<String, String>> commands = Stream.of(Command.values())
                .filter(command -> !amongOthers || !command.isPersonal())
                .map(command -> Map.of(
                        "command", command.word(), "description", texts.get(spoken, "command." + command.word())))
                .toList();
        Map<String, Object> where = new TreeMap<>(language);
        where.put("scope", scope);
        return new Item("commands", where, "", commands);
    }

    /** Shows an item where another one is shown. */
    private boolean show(Item item) throws InterruptedException {
        Optional<String> shown = call(with(JsonCall.of("getmy" + item.method), item.where));
        if (shown.isEmpty() || RecordJson.says(shown.get(), item.field, item.wanted)) {
            return false;
        }
        String parameter = item.field.isEmpty() ? item.method : item.field;
        JsonCall set = with(JsonCall.of("setmy" + item.method), item.where).with(parameter, item.wanted);
        return call(set).isPresent();
    }

    private static JsonCall with(JsonCall call, Map<String, Object> parameters) {
        JsonCall with = call;
        for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
            with = with.with(parameter.getKey(), parameter.getValue());
        }
        return with;
    }

    /** The result of a call; empty where Telegram will not do it, or could not be reached for a while. */
    private Optional<String> call(JsonCall call) throws InterruptedException {
        for (int tries = 1; tries <= MOST_TRIES; tries++) {
            CallResult result = api.apply(call).join();
            if (result instanceof CallResult.Done done) {
                return Optional.of(done.json());
            }
            Duration wait = Gate.backoff(tries, longestWait);
            if (result instanceof CallResult.Refused refused) {
                log.warn("refused", "method", call.getMethod(), "code", refused.code(), "why", refused.why());
                if (refused.code() != 429 && refused.code() < 500) {
                    return Optional.empty();
                }
                wait = refused.retryAfter().orElse(wait);
            }
            TimeUnit.NANOSECONDS.sleep(wait.toNanos());
        }
        return Optional.empty();
    }
}
