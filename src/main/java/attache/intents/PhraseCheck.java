package attache.intents;

import attache.data.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What may be only once among all intents: each phrase, and each property. */
final class PhraseCheck {

    private final Map<String, String> propertyOwners = new HashMap<>();
    private final Map<String, String> trained = new HashMap<>();
    private final List<Heldout> heldout = new ArrayList<>();

    private record Heldout(String key, String intent, Field line) {}

    /** Notes that an intent asks about a property, and returns the one that did so before, if any. */
    Optional<String> claim(String property, String intent) {
        return Optional.ofNullable(propertyOwners.putIfAbsent(property, intent));
    }

    void add(String key, String intent, boolean isHeldout, Field line) {
        if (isHeldout) {
            heldout.add(new Heldout(key, intent, line));
            return;
        }
        reportTwin(trained.putIfAbsent(key, intent), intent, line);
    }

    /** Reports the held-out phrases that are trained on or come twice, once every intent has been read. */
    void report() {
        Map<String, String> seen = new HashMap<>();
        for (Heldout phrase : heldout) {
            String owner = trained.get(phrase.key());
            if (owner != null) {
                phrase.line()
                        .error(
                                "is held out, and trained on in \"" + owner + "\"",
                                "take it out of one of the two, or word it otherwise");
            }
            reportTwin(seen.putIfAbsent(phrase.key(), phrase.intent()), phrase.intent(), phrase.line());
        }
    }

    private static void reportTwin(String owner, String intent, Field line) {
        if (owner == null) {
            return;
        }
        String where = owner.equals(intent) ? "is in this intent twice" : "is in the intent \"" + owner + "\" too";
        line.error(where, "keep it in one place, or word it otherwise");
    }
}
