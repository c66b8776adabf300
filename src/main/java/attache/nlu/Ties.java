package attache.nlu;

import attache.turn.Cues;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells from its words how a clause is tied to what was said before. */
final class Ties {

    /** So few words with a question word among them ask nothing by themselves: "By which unit?". */
    private static final int STUB = 3;

    private static final int LONGEST_AMENDS = 3;

    private final Set<String> leading;
    private final Set<String> referring;
    private final Set<String> pronouns;
    private final Set<String> expletives;
    private final Set<String> reversing;
    private final Set<String> amending;
    private final Set<String> interrogatives;
    private final Set<String> plain = new HashSet<>();

    Ties(CueWords cues) {
        this.leading = cues.list("leads");
        this.referring = cues.list("refers");
        this.pronouns = cues.list("pronouns");
        this.expletives = cues.list("expletives");
        this.reversing = cues.list("reverses");
        this.amending = cues.list("amends");
        this.interrogatives = cues.list("interrogatives");
        List.of("light", "interrogatives", "generic").forEach(list -> plain.addAll(cues.list(list)));
    }

    Cues of(Analysis text) {
        List<Token> tokens = text.tokens();
        if (tokens.isEmpty()) {
            return Cues.NONE;
        }
        boolean[] amending = amending(tokens);
        boolean amends = IntStream.range(0, amending.length).anyMatch(i -> amending[i]);
        boolean leadsOn = amends || CueWords.matchAt(tokens, 0, leading) > 0;
        boolean refers = IntStream.range(0, tokens.size()).anyMatch(i -> refersAt(tokens, i));
        boolean bare = IntStream.range(0, tokens.size())
                .allMatch(i -> amending[i]
                        || !tokens.get(i).plain()
                        || plain.contains(tokens.get(i).folded()));
        boolean reverses = CueWords.standsIn(tokens, reversing);
        boolean questions = tokens.stream()
                .skip(CueWords.matchAt(tokens, 0, leading))
                .anyMatch(token -> interrogatives.contains(token.folded()));
        boolean stub = questions && tokens.size() <= STUB;
        return new Cues(leadsOn, refers, bare || reverses || stub, reverses, questions, amends);
    }

    /**
     * A pronoun refers back unless it only repeats the subject behind the verb ("La Belgique a-t-elle …"), one that may stand for
     * nothing ("c'est où, l'ambassade ?") only where nothing is named.
     */
    private boolean refersAt(List<Token> tokens, int at) {
        String word = tokens.get(at).folded();
        return referring.contains(word)
                || expletives.contains(word) && tokens.stream().allMatch(Token::plain)
                || pronouns.contains(word) && tokens.subList(0, at).stream().allMatch(Token::plain);
    }

    /** Which tokens set right what was said: those of "no, I meant", at the beginning or at the end. */
    private boolean[] amending(List<Token> tokens) {
        boolean[] marked = new boolean[tokens.size()];
        int first = CueWords.matchAt(tokens, 0, amending);
        Arrays.fill(marked, 0, first, true);
        for (int i = Math.max(1, tokens.size() - LONGEST_AMENDS); i < tokens.size(); i++) {
            int length = CueWords.matchAt(tokens, i, amending);
            if (length > 0 && i + length == tokens.size()) {
                Arrays.fill(marked, i, tokens.size(), true);
            }
        }
        return marked;
    }
}
