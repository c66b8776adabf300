package attache.nlu;

import java.util.List;
import java.util.Set;

/** Tells a common noun from a name where a language writes both with a capital, as far as a question's grammar shows it. */
final class CommonNouns {

    private final Set<String> before;
    private final Set<String> endings;
    private final Set<String> interrogatives;

    CommonNouns(CueWords cues) {
        this.before = cues.list("capitals.behind");
        this.endings = cues.list("capitals.endings");
        this.interrogatives = cues.list("interrogatives");
    }

    /**
     * Whether the noun at a place stands behind a word that goes with common nouns, an adjective between them or none, or ends like
     * one. Only where a question word asks for something: a yes hangs on every noun.
     */
    boolean at(List<Token> tokens, int at) {
        boolean open = tokens.stream().anyMatch(token -> interrogatives.contains(token.folded()));
        return open && (isBehind(tokens, at) || endsLikeOne(tokens.get(at)));
    }

    private boolean isBehind(List<Token> tokens, int at) {
        boolean adjective =
                at > 1 && Character.isLowerCase(tokens.get(at - 1).typed().codePointAt(0));
        return at > 0 && before.contains(tokens.get(at - 1).folded())
                || adjective && before.contains(tokens.get(at - 2).folded());
    }

    private boolean endsLikeOne(Token noun) {
        return endings.stream().anyMatch(noun.folded()::endsWith);
    }
}
