package attache.nlu;

import attache.turn.Form;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Sets right the form that the classifier guessed by how the clause is built, where the grammar leaves no doubt. */
final class Forms {

    private static final Set<String> PLACES = Set.of("country", "city", "area", "region", "province");

    private final Set<String> interrogatives;
    private final Set<String> auxiliaries;
    private final Set<String> requests;
    private final Set<String> imperatives;
    private final Set<String> confirmers;
    private final Set<String> openers;
    private final Set<String> prepositions;
    private final Set<String> addressees;
    private final Set<String> askers;
    private final Set<String> tags;
    private final Inversions inversions;

    Forms(CueWords cues) {
        this.interrogatives = cues.list("interrogatives");
        this.auxiliaries = new HashSet<>(cues.list("auxiliaries"));
        this.auxiliaries.removeAll(cues.list("target"));
        this.auxiliaries.addAll(cues.list("verbs"));
        this.requests = cues.list("requests");
        this.imperatives = cues.list("imperatives");
        this.confirmers = cues.list("confirmers");
        this.openers = cues.list("openers");
        this.prepositions = cues.list("target");
        this.addressees = cues.list("addressees");
        this.askers = cues.list("askers");
        this.tags = cues.list("tags");
        this.inversions = new Inversions(cues);
    }

    /**
     * The form of a clause. One that begins with an auxiliary, and with no question word behind it, asks yes or no, unless it is a polite
     * request ("can you tell me …"); one that begins with a question word or has something reckoned ("add …") does not.
     */
    Form form(Form guessed, Analysis clause) {
        List<Token> tokens = afterOpeners(clause.tokens());
        if (tokens.isEmpty()) {
            return guessed;
        }
        if (imperatives.contains(tokens.get(0).folded()) && !endsConfirming(tokens)) {
            return guessed == Form.YESNO ? Form.VALUE : guessed;
        }
        boolean beginsWithVerb = auxiliaries.contains(tokens.get(0).folded());
        if (beginsWithVerb && !asksAt(tokens, 1) && !asksWithin(tokens) && !isRequest(tokens)) {
            return Form.YESNO;
        }
        if (inversions.askYesNo(tokens)) {
            return Form.YESNO;
        }
        boolean asks = asksAt(tokens, 0)
                || inversions.beginsAsking(tokens)
                || asksAt(tokens, tokens.size() - 1)
                || asksWithin(tokens);
        return guessed == Form.YESNO && asks && !endsConfirming(tokens) ? Form.VALUE : guessed;
    }

    private boolean endsConfirming(List<Token> tokens) {
        return confirmers.contains(tokens.get(tokens.size() - 1).folded()) || endsInTag(tokens);
    }

    private boolean asksAt(List<Token> tokens, int at) {
        return at < tokens.size() && interrogatives.contains(tokens.get(at).folded());
    }

    /** Whether a question word stands somewhere that is never a relative one. */
    private boolean asksWithin(List<Token> tokens) {
        return CueWords.standsIn(tokens, askers);
    }

    /** Whether a clause ends in words that only seek agreement: "…, n'est-ce pas ?". */
    private boolean endsInTag(List<Token> tokens) {
        return IntStream.range(1, tokens.size()).anyMatch(i -> i + CueWords.matchAt(tokens, i, tags) == tokens.size());
    }

    /** "Can you tell me …", "do we know where …", "is it known who …". */
    private boolean isRequest(List<Token> tokens) {
        boolean addressed =
                tokens.size() > 1 && addressees.contains(tokens.get(1).folded());
        return addressed
                && tokens.stream()
                        .limit(8)
                        .anyMatch(
                                token -> interrogatives.contains(token.folded()) || requests.contains(token.folded()));
    }

    /** How many words tell the time or the place before the verb: "in 2006", "in Ottawa". */
    private int frame(List<Token> tokens) {
        int length = 0;
        while (length < tokens.size() && (isFraming(tokens.get(length)) || length > 0 && isName(tokens.get(length)))) {
            length++;
        }
        return length;
    }

    private boolean isFraming(Token token) {
        return token.kind().equals("date") || prepositions.contains(token.folded());
    }

    private static boolean isName(Token token) {
        return PLACES.contains(token.kind());
    }

    private List<Token> afterOpeners(List<Token> tokens) {
        int from = 0;
        while (from < tokens.size() && openers.contains(tokens.get(from).folded())) {
            from++;
        }
        List<Token> rest = tokens.subList(from, tokens.size());
        List<Token> behindFrame = rest.subList(frame(rest), rest.size());
        boolean verb = !behindFrame.isEmpty()
                && auxiliaries.contains(behindFrame.get(0).folded());
        return verb ? behindFrame : rest;
    }
}
