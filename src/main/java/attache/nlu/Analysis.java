package attache.nlu;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A text as the classifiers and the claims see it: its tokens, what they name, and the spellings that were mended. */
record Analysis(List<Token> tokens, List<Mention> mentions, Map<String, String> corrections) {

    Analysis {
        tokens = List.copyOf(tokens);
        mentions = List.copyOf(mentions);
        corrections = Map.copyOf(corrections);
    }

    /** The words as matched, with blanks between. */
    String folded() {
        return tokens.stream().map(Token::folded).collect(Collectors.joining(" "));
    }
}
