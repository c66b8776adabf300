package attache.nlu;

import java.util.ArrayList;
import java.util.List;

/**
 * What the classifiers see of a text: words, stems, pairs and patterns in which names and figures stand as their kind, how it
 * begins, and pieces of spelling. One and the same for training and asking.
 */
final class Features {

    /** Raised with every change here, so that a model of other features is refused. */
    static final int VERSION = 8;

    /** What the features of a single stem begin with. */
    static final String STEM = "s=";

    /** What the kind of a name ends with that no fact speaks of. */
    static final String UNTOLD = "-untold";

    private static final int PIECE = 4;

    private Features() {}

    /** The features of a text. */
    static Terms of(Analysis text) {
        Terms terms = new Terms();
        List<Token> tokens = text.tokens();
        for (Token token : tokens) {
            terms.words().add(STEM + token.stem());
            if (!token.folded().equals(token.stem())) {
                terms.words().add("w=" + token.folded());
            }
            if (!token.plain()) {
                terms.words().add("k=" + token.kind());
            }
            addPieces(token.folded(), terms);
        }
        if (!tokens.isEmpty()) {
            terms.words().add("names=" + names(tokens));
        }
        addPairs(stems(tokens), "p=", terms);
        List<String> masked = masked(tokens);
        addMaskedPairs(masked, terms);
        addTriples(masked, terms);
        addStart(masked, terms);
        return terms;
    }

    /** In how many texts a feature must stand to be kept: a stem in one, words and pairs in two, the rest in three. */
    static int fewest(String feature) {
        if (feature.startsWith(STEM)) {
            return 1;
        }
        return feature.startsWith("w=") || feature.startsWith("p=") || feature.startsWith("m=") ? 2 : 3;
    }

    /** The same features told apart by what else is known, beside the plain ones: "intent|feature". */
    static Terms within(String context, Terms plain) {
        Terms terms = new Terms();
        terms.words().addAll(plain.words());
        plain.words().forEach(word -> terms.words().add(context + "|" + word));
        terms.words().add("i=" + context);
        return terms;
    }

    /** Whether the text names only what facts tell of, something else too, or nothing. */
    private static String names(List<Token> tokens) {
        if (tokens.stream().anyMatch(token -> token.kind().endsWith(UNTOLD))) {
            return "untold";
        }
        return tokens.stream().allMatch(Token::plain) ? "none" : "told";
    }

    private static void addPieces(String word, Terms terms) {
        String framed = "#" + word + "#";
        for (int i = 0; i + PIECE <= framed.length(); i++) {
            terms.pieces().add(framed.substring(i, i + PIECE));
        }
    }

    private static List<String> stems(List<Token> tokens) {
        return tokens.stream().map(Token::stem).toList();
    }

    /** Stems, with each run of tokens of one name or figure as its kind. */
    static List<String> masked(List<Token> tokens) {
        List<String> masked = new ArrayList<>();
        for (Token token : tokens) {
            String shown = token.plain() ? token.stem() : "<" + token.kind() + ">";
            boolean goesOn = !token.plain()
                    && !masked.isEmpty()
                    && masked.get(masked.size() - 1).equals(shown);
            if (!goesOn) {
                masked.add(shown);
            }
        }
        return masked;
    }

    private static void addPairs(List<String> words, String prefix, Terms terms) {
        for (int i = 0; i + 1 < words.size(); i++) {
            terms.words().add(prefix + words.get(i) + "_" + words.get(i + 1));
        }
    }

    /** Pairs in which a kind stands; the others are pairs of stems already. */
    private static void addMaskedPairs(List<String> words, Terms terms) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).startsWith("<") || words.get(i + 1).startsWith("<")) {
                terms.words().add("m=" + words.get(i) + "_" + words.get(i + 1));
            }
        }
    }

    private static void addTriples(List<String> words, Terms terms) {
        for (int i = 0; i + 2 < words.size(); i++) {
            terms.words().add("t=" + words.get(i) + "_" + words.get(i + 1) + "_" + words.get(i + 2));
        }
    }

    private static void addStart(List<String> masked, Terms terms) {
        if (!masked.isEmpty()) {
            terms.words().add("f=" + masked.get(0));
        }
        if (masked.size() > 1) {
            terms.words().add("f=" + masked.get(0) + "_" + masked.get(1));
        }
    }
}
