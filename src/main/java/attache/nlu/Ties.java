package attache.nlu;

import attache.turn.Cues;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells from its words how a clause is tied to what was said before. */
final class Ties {

    /** So few words with a question word among them ask nothing by themselves: "By which unit?". */
    private static final int STUB = 3;

    private final Set<String> leading;
    private final Set<String> referring;
    private final Set<String> reversing;
    private final Set<String> interrogatives;
    private final Set<String> plain = new HashSet<>();

    Ties(CueWords cues) {
        this.leading = cues.list("leads");
        this.referring = cues.list("refers");
        this.reversing = cues.list("reverses");
        this.interrogatives = cues.list("interrogatives");
        List.of("light", "interrogatives", "generic").forEach(list -> plain.addAll(cues.list(list)));
    }

    Cues of(Analysis text) {
        List<Token> tokens = text.tokens();
        if (tokens.isEmpty()) {
            return Cues.NONE;
        }
        boolean leadsOn = CueWords.matchAt(tokens, 0, leading) > 0;
        boolean refers = tokens.stream().anyMatch(token -> referring.contains(token.folded()));
        boolean bare = tokens.stream().allMatch(token -> !token.plain() || plain.contains(token.folded()));
        boolean reverses = IntStream.range(0, tokens.size()).anyMatch(i -> CueWords.matchAt(tokens, i, reversing) > 0);
        boolean questions = tokens.stream().anyMatch(token -> interrogatives.contains(token.folded()));
        boolean stub = questions && tokens.size() <= STUB;
        return new Cues(leadsOn, refers, bare || reverses || stub, reverses, questions);
    }
}
