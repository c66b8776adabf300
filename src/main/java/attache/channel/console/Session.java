package attache.channel.console;

import attache.turn.Reply;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the console remembers: the last reply, how it came about, and the questions offered by number. */
final class Session {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    private Optional<Reply> reply = Optional.empty();
    private Optional<String> why = Optional.empty();
    private List<String> offers = List.of();

    /** A new question begins; what came of the one before is over. */
    void begin() {
        reply = Optional.empty();
        why = Optional.empty();
        offers = List.of();
    }

    void explained(String explanation) {
        why = Optional.of(explanation);
    }

    void replied(Reply given) {
        reply = Optional.of(given);
    }

    /** Offers questions, to be chosen by their numbers from 1 on. */
    void offer(List<String> questions) {
        offers = List.copyOf(questions);
    }

    Optional<Reply> reply() {
        return reply;
    }

    Optional<String> why() {
        return why;
    }

    /** The question that a message chooses, where it is the number of one. */
    Optional<String> chosen(String message) {
        if (!NUMBER.matcher(message).matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(message);
        return number >= 1 && number <= offers.size() ? Optional.of(offers.get(number - 1)) : Optional.empty();
    }
}
