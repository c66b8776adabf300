package attache.nlu;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A text as the classifiers and the claims see it: its tokens, what they name, and the spellings that were mended.
 *
 * @param asked the noun by which it asks, as in "which town", with the word behind it, for the first may be an adjective; else empty
 */
record Analysis(List<Token> tokens, List<Mention> mentions, Map<String, String> corrections, List<Token> asked) {

    Analysis {
        tokens = List.copyOf(tokens);
        mentions = List.copyOf(mentions);
        corrections = Map.copyOf(corrections);
        asked = List.copyOf(asked);
    }

    /** The words as matched, with blanks between. */
    String folded() {
        return tokens.stream().map(Token::folded).collect(Collectors.joining(" "));
    }
}
