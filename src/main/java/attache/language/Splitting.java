package attache.language;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a language needs to split a text: its clitics, its abbreviations and the pattern of its tokens. */
final class Splitting {

    private static final Map<Language, Splitting> MADE = Collections.synchronizedMap(new EnumMap<>(Language.class));

    /** Letters with a point after each, as in "U.S."; what follows is no letter. */
    private static final String INITIALS = "(?<initials>\\p{L}(?:\\.\\p{L})++\\.?(?![\\p{L}\\d]))";

    private static final String WORD = "(?<word>\\p{L}[\\p{L}\\p{M}\\d]*+(?:'\\p{L}++)*+|'[stn](?![\\p{L}']))";

    private static final String SIGN = "(?<sign>\\p{Sc}|%|(?<!\\p{L})&(?!\\p{L}))";

    /** What ends a clause or a sentence, but no point or comma between figures. */
    private static final String END = "(?<end>(?!(?<=\\d)[.,]\\d)(?:[.!?。！？؟][.!?。！？؟]*+|\\n[ ]*+\\n\\s*+"
            + "|[,;:()\\[\\]\\n،؛]|(?<=\\s)-(?=\\s)))";

    private final List<String> elisions;
    private final List<String> enclitics;
    private final List<String> negations;
    private final String negation;
    private final Map<String, String> irregularNegations;
    private final Set<String> abbreviations;
    private final Set<String> told;
    private final boolean ordinalPoint;
    private final char decimal;
    private final char group;
    private final Pattern tokens;

    private Splitting(Resource resource) {
        this.elisions = resource.words("elisions");
        this.enclitics = resource.words("enclitics");
        this.negations = resource.words("negations");
        this.negation = resource.text("negation");
        this.irregularNegations = resource.pairs("irregularNegations");
        this.abbreviations = new HashSet<>(resource.words("abbreviations"));
        this.told = new HashSet<>(resource.words("accented"));
        this.ordinalPoint = resource.flag("ordinalPoint");
        this.decimal = resource.text("decimal").charAt(0);
        this.group = resource.text("group").charAt(0);
        this.tokens = Pattern.compile(number() + "|" + INITIALS + "|" + WORD + "|" + SIGN + "|" + END);
    }

    static Splitting of(Language language) {
        return MADE.computeIfAbsent(language, key -> new Splitting(Resource.of(key)));
    }

    Matcher matcher(String text) {
        return tokens.matcher(text);
    }

    List<String> elisions() {
        return elisions;
    }

    List<String> enclitics() {
        return enclitics;
    }

    List<String> negations() {
        return negations;
    }

    /** The word that a negation such as "n't" stands for. */
    String negation() {
        return negation;
    }

    /** Negated words that are cut otherwise, each with what it negates: "won't" negates "will". */
    Map<String, String> irregularNegations() {
        return irregularNegations;
    }

    boolean isAbbreviation(String word) {
        return abbreviations.contains(word);
    }

    /** Whether a word's accent tells it from another, so that folding must leave it. */
    boolean isTold(String word) {
        return told.contains(word);
    }

    /** Whether a point behind figures makes an ordinal of them. */
    boolean ordinalPoint() {
        return ordinalPoint;
    }

    /** The form "61000" or "2.35" of figures in the manner of the language: "61,000", "61 000", "2.35", "2,35". */
    String figures(String figures) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < figures.length(); i++) {
            char sign = figures.charAt(i);
            boolean isPoint = sign == '.' || sign == ',';
            if (isPoint && !isGroup(figures, i)) {
                plain.append('.');
            } else if (!isPoint && sign != ' ') {
                plain.append(sign);
            }
        }
        return plain.toString();
    }

    private boolean isGroup(String figures, int point) {
        int end = point + 1;
        while (end < figures.length() && Character.isDigit(figures.charAt(end))) {
            end++;
        }
        return figures.charAt(point) == group && end - point == 4;
    }

    /** Whole numbers in groups, decimals in the manner of the language or of its neighbours, and the letters after. */
    private String number() {
        String grouped = "\\d{1,3}+(?:[" + group + " ]\\d{3}(?!\\d))++";
        String decimals = "(?:[" + decimal + "]\\d++|[.,]\\d{1,2}+(?!\\d))(?![.,]\\d)";
        String amount = "(?<!\\d[.,])(?:" + grouped + "|\\d++)(?:" + decimals + ")?+|\\d++";
        return "(?<number>(?:" + amount + ")(?:'s(?!\\p{L})|[\\p{L}\\p{M}]*+))";
    }
}
