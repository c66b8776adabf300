package attache.nlu;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells questions for yes or no by a verb before its pronoun: "le Canada appartenait-il à l'Empire ?". */
final class Inversions {

    private final Set<String> expressions;
    private final Set<String> pronouns;
    private final Set<String> particles;
    private final Set<String> particleNotBehind;
    private final Set<String> verbEndings;
    private final Set<String> interrogatives;
    private final Set<String> opening;
    private final Set<String> relatives;
    private final Set<String> antecedents;
    private final Set<String> tags;
    private final Set<String> leadIns;

    Inversions(CueWords cues) {
        this.expressions = cues.list("inversions");
        this.pronouns = cues.list("inversions.pronouns");
        this.particles = cues.list("inversions.particles");
        this.particleNotBehind = cues.list("inversions.particles.not-behind");
        this.verbEndings = cues.list("inversions.endings");
        this.interrogatives = cues.list("interrogatives");
        this.opening = cues.list("interrogatives.opening");
        this.relatives = cues.list("relatives");
        this.antecedents = cues.list("antecedents");
        this.tags = cues.list("tags");
        this.leadIns = new HashSet<>(cues.list("requests"));
        List.of("source", "target", "joins", "openers").forEach(list -> leadIns.addAll(cues.list(list)));
    }

    /** Whether a verb stands before its pronoun, and no question word that asks beside both. */
    boolean askYesNo(List<Token> tokens) {
        boolean inverted = IntStream.range(0, tokens.size()).anyMatch(i -> at(tokens, i));
        return inverted
                && !beginsAsking(tokens)
                && IntStream.range(0, tokens.size()).noneMatch(i -> asksAt(tokens, i));
    }

    /** Whether a clause begins with a word that asks there and nowhere else: "que vend la Belgique ?". */
    boolean beginsAsking(List<Token> tokens) {
        return opening.contains(tokens.get(0).folded());
    }

    private boolean at(List<Token> tokens, int at) {
        if (CueWords.matchAt(tokens, at, expressions) > 0 && CueWords.matchAt(tokens, at, tags) == 0) {
            return true;
        }
        Token token = tokens.get(at);
        if (at == 0) {
            return false;
        }
        String before = tokens.get(at - 1).folded();
        if (token.hyphened() && particles.contains(token.folded())) {
            return particleNotBehind.stream().noneMatch(before::endsWith);
        }
        boolean spaced = at > 1 && verbEndings.stream().anyMatch(before::endsWith);
        return pronouns.contains(token.folded()) && (token.hyphened() || spaced);
    }

    /** Whether a question word asks, and does not merely tell more of a noun before it: "aux Belges qui arrivaient". */
    private boolean asksAt(List<Token> tokens, int at) {
        String word = tokens.get(at).folded();
        if (!interrogatives.contains(word)) {
            return false;
        }
        boolean relative = at > 0 && at < tokens.size() - 1 && relatives.contains(word);
        String before = at > 0 ? tokens.get(at - 1).folded() : "";
        return !relative || leadIns.contains(before) && !antecedents.contains(before);
    }
}
