package attache.dialogue;

import attache.rendering.Renderer;
import attache.turn.Outcome;
import attache.turn.Reply;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One reply to the several questions of a message: it answers what it can of each and names what is left. */
final class Joint {

    private final Renderer renderer;

    Joint(Renderer renderer) {
        this.renderer = renderer;
    }

    /** A question of a message, in its own words, and what came of it alone. */
    record Part(String question, Dialogue.Turn turn) {

        boolean isAnswered() {
            return turn.reply().outcome() == Outcome.ANSWERED;
        }
    }

    /** Whether taking the message apart brought more than one matter to light. */
    static boolean isSeveral(List<Part> parts) {
        List<Part> meant = meant(parts);
        boolean answersOne = meant.stream().anyMatch(Part::isAnswered);
        long matters = meant.stream()
                .map(part -> part.turn().reply().text())
                .distinct()
                .count();
        return answersOne && matters > 1;
    }

    /** The parts that ask something. */
    private static List<Part> meant(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.turn().reply().outcome() != Outcome.SMALLTALK)
                .toList();
    }

    /** What came of all parts: intent, form and sureness are those of the first, and the last is remembered. */
    Dialogue.Turn joined(List<Part> parts) {
        List<Part> meant = meant(parts);
        List<String> texts = new ArrayList<>();
        Set<String> unanswered = new LinkedHashSet<>();
        for (Part part : meant) {
            Reply reply = part.turn().reply();
            if (part.isAnswered()) {
                texts.add(reply.text());
            } else {
                unanswered.add(part.question());
                texts.add(renderer.say("part", Map.of("question", part.question(), "statement", reply.text())));
            }
        }
        Dialogue.Turn first = meant.get(0).turn();
        Reply own = first.reply();
        Reply reply = new Reply(
                String.join(" ", new LinkedHashSet<>(texts)),
                own.language(),
                Outcome.ANSWERED,
                own.intent(),
                own.form(),
                own.asks(),
                own.confidence(),
                all(meant, Reply::facts),
                all(meant, Reply::sources),
                all(meant.stream().filter(part -> !part.isAnswered()).toList(), Reply::suggestions),
                List.copyOf(unanswered));
        Dialogue.Turn last = meant.get(meant.size() - 1).turn();
        return new Dialogue.Turn(first.first(), first.asked(), first.answer(), reply, last.next());
    }

    private static <T> List<T> all(List<Part> parts, Function<Reply, List<T>> what) {
        return parts.stream()
                .flatMap(part -> what.apply(part.turn().reply()).stream())
                .distinct()
                .toList();
    }
}
