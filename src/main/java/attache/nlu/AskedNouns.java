package attache.nlu;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the noun by which a question asks: "which town", "quelle est l'adresse". */
final class AskedNouns {

    private static final int MOST = 2;

    private final Set<String> choosers;
    private final Set<String> copulas;
    private final Set<String> articles;
    private final Set<String> skipped = new HashSet<>();
    private final Set<String> light;

    AskedNouns(CueWords cues) {
        this.choosers = cues.list("asks.which");
        this.copulas = cues.list("asks.which.be");
        this.articles = cues.list("articles");
        this.light = cues.list("light");
        List.of("other", "sorts").forEach(list -> skipped.addAll(cues.list(list)));
    }

    /** The noun, with the word behind it if that may be the noun; empty where none is asked by, or a name stands for it. */
    List<Token> in(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            int length = CueWords.matchAt(tokens, i, choosers);
            if (length > 0) {
                List<Token> found = from(tokens, behindCopula(tokens, i + length));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private int behindCopula(List<Token> tokens, int from) {
        boolean copula = from + 1 < tokens.size()
                && copulas.contains(tokens.get(from).folded())
                && articles.contains(tokens.get(from + 1).folded());
        return copula ? from + 2 : from;
    }

    private List<Token> from(List<Token> tokens, int from) {
        List<Token> found = new ArrayList<>();
        for (int i = from; i < tokens.size() && found.size() < MOST; i++) {
            Token token = tokens.get(i);
            boolean skip = skipped.contains(token.folded())
                    || token.kind().equals("country")
                    || token.kind().equals("people");
            if (skip && found.isEmpty()) {
                continue;
            }
            if (!token.plain() || light.contains(token.folded())) {
                break;
            }
            found.add(token);
        }
        return found;
    }
}
