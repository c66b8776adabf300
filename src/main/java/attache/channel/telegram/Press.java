package attache.channel.telegram;

import java.util.Optional;
import java.util.OptionalInt;

/** What a button does, in the few bytes that Telegram gives back when it is pressed; what its words were is kept with the exchange. */
sealed interface Press {

    /** So that a later version can tell buttons of this one from its own. */
    String VERSION = "1";

    /** Asks what an exchange offered. */
    record Offer(long person, String exchange, int index) implements Press {}

    /** Judges the reply of an exchange. */
    record Judge(long person, String exchange, boolean up) implements Press {}

    /** Shows a topic. */
    record Show(String topic) implements Press {}

    /** Chooses a language by its code, or none by "auto". */
    record Choose(String language) implements Press {}

    /** Has everything of a person deleted, or not. */
    record Delete(long person, boolean sure) implements Press {}

    /** The bytes of the button, at most 64. */
    default String data() {
        String said;
        if (this instanceof Offer offer) {
            said = "o:" + offer.person + ":" + offer.exchange + ":" + offer.index;
        } else if (this instanceof Judge judge) {
            said = "v:" + judge.person + ":" + judge.exchange + ":" + (judge.up ? "u" : "d");
        } else if (this instanceof Show show) {
            said = "t:" + show.topic;
        } else if (this instanceof Choose choose) {
            said = "l:" + choose.language;
        } else {
            Delete delete = (Delete) this;
            said = "d:" + delete.person + ":" + (delete.sure ? "y" : "n");
        }
        return VERSION + ":" + said;
    }

    /** Reads what {@link #data} wrote; empty where it is of another version. */
    static Optional<Press> read(String data) {
        String[] parts = data.split(":", -1);
        if (parts.length < 3 || !parts[0].equals(VERSION)) {
            return Optional.empty();
        }
        try {
            return switch (parts[1] + parts.length) {
                case "o5" -> Optional.of(new Offer(Long.parseLong(parts[2]), parts[3], Integer.parseInt(parts[4])));
                case "v5" ->
                    flag(parts[4], "u", "d").stream()
                            .mapToObj(up -> (Press) new Judge(Long.parseLong(parts[2]), parts[3], up == 1))
                            .findFirst();
                case "t3" -> Optional.of(new Show(parts[2]));
                case "l3" -> Optional.of(new Choose(parts[2]));
                case "d4" ->
                    flag(parts[3], "y", "n").stream()
                            .mapToObj(yes -> (Press) new Delete(Long.parseLong(parts[2]), yes == 1))
                            .findFirst();
                default -> Optional.empty();
            };
        } catch (NumberFormatException otherwise) {
            return Optional.empty();
        }
    }

    private static OptionalInt flag(String part, String yes, String no) {
        return part.equals(yes) ? OptionalInt.of(1) : part.equals(no) ? OptionalInt.of(0) : OptionalInt.empty();
    }
}
