package attache.nlu;

import attache.facts.Bound;
import attache.facts.Entity;
import attache.facts.Facts;
import attache.language.Language;
import attache.language.Numbers;
import attache.language.Numeral;
import attache.language.Word;
import attache.turn.Claim;
import attache.turn.Qualifier;
import attache.turn.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Draws from an analysed clause each thing that it claims. */
final class ClaimFinder {

    private static final int SHORTEST_WEIGHTY = 3;
    private static final int EXCLUDER_REACH = 3;

    private final Facts facts;
    private final Analyzer analyzer;
    private final Numbers numbers;
    private final Sides sides;
    private final Set<String> light;
    private final Set<String> auxiliaries;
    private final Set<String> excluders;
    private final Set<String> denials;
    private final Set<String> pairs;
    private final Set<String> leads;
    private final Set<String> articles;
    private final Set<String> thanBehind;
    private final Set<String> comparing = new HashSet<>();
    /** Whether every noun is written with a capital, so that only an unknown one can be a name. */
    private final boolean nounsHaveCapitals;

    private final CommonNouns commonNouns;

    private final Bounds bounds;
    private final Map<Qualifier, Set<String>> qualifiers = new LinkedHashMap<>();

    ClaimFinder(Facts facts, Language language, Analyzer analyzer, CueWords cues) {
        this.facts = facts;
        this.analyzer = analyzer;
        this.numbers = Numbers.of(language);
        this.sides = new Sides(cues);
        this.light = cues.list("light");
        this.auxiliaries = cues.list("auxiliaries");
        this.excluders = cues.list("excluders");
        this.denials = cues.list("denials");
        this.pairs = cues.list("pairs");
        this.leads = cues.list("leads");
        this.articles = cues.list("articles");
        this.thanBehind = cues.list("than.behind");
        List.of("compute.more", "compute.less").forEach(list -> comparing.addAll(cues.list(list)));
        this.nounsHaveCapitals = cues.list("capitals").contains("nouns");
        this.commonNouns = new CommonNouns(cues);
        this.bounds = new Bounds(cues);
        qualifiers.put(Qualifier.OTHER, cues.list("other"));
        qualifiers.put(Qualifier.ALL, cues.list("all"));
        qualifiers.put(Qualifier.ONLY, cues.list("only"));
        qualifiers.put(Qualifier.MOST, cues.list("most"));
        qualifiers.put(Qualifier.THAN, cues.list("than"));
        qualifiers.put(Qualifier.NOW, cues.list("now"));
        qualifiers.put(Qualifier.NOT, cues.list("not"));
    }

    /** The claims of a clause, in the order of its words within each kind. */
    List<Claim> claims(Analysis text, List<Word> words, Lexicon lexicon) {
        List<Claim> claims = new ArrayList<>();
        boolean[] taken = new boolean[text.tokens().size()];
        for (Mention mention : text.mentions()) {
            claims.add(
                    new Claim.Named(mention.typed(), mention.entities(), side(mention, text), excluded(mention, text)));
            take(taken, mention.from(), mention.to() + (deniedBehind(mention, text) ? 1 : 0));
        }
        for (Dates.Found date : analyzer.datesIn(text.tokens())) {
            if (!taken[date.from()]) {
                claims.add(new Claim.Dated(typed(text, date.from(), date.to()), date.period()));
                take(taken, date.from(), date.to());
            }
        }
        takePairs(text, taken);
        for (Numeral number : numbers.in(words)) {
            if (!taken[number.from()] && weighty(number)) {
                Bound bound = bounds.before(text.tokens(), number.from());
                claims.add(new Claim.Counted(typed(text, number.from(), number.to()), number.value(), bound));
                take(taken, number.from(), number.to());
            }
        }
        addWords(text, taken, lexicon, claims);
        return claims;
    }

    /** "one" is more often a pronoun than a number. */
    private static boolean weighty(Numeral number) {
        return number.figures() || number.value().intValue() > 1;
    }

    /** "The two countries" and "tous deux" count nothing. */
    private void takePairs(Analysis text, boolean[] taken) {
        for (int i = 0; i < taken.length; i++) {
            take(taken, i, i + CueWords.matchAt(text.tokens(), i, pairs));
        }
    }

    private Side side(Mention mention, Analysis text) {
        boolean takesSides = mention.entities().stream()
                .flatMap(id -> facts.entity(id).stream())
                .map(Entity::type)
                .anyMatch(type -> facts.isType(type, "state"));
        return takesSides ? sides.of(mention, text.tokens()) : Side.OPEN;
    }

    /** Whether words that leave out stand shortly before a mention and its article, or deny it behind: "and Belgium not". */
    private boolean excluded(Mention mention, Analysis text) {
        if (deniedBehind(mention, text)) {
            return true;
        }
        int noun = mention.from();
        boolean articled =
                noun > 0 && articles.contains(text.tokens().get(noun - 1).folded());
        for (int i = Math.max(0, noun - EXCLUDER_REACH - (articled ? 1 : 0)); i < noun; i++) {
            int length = CueWords.matchAt(text.tokens(), i, excluders);
            if (length > 1 || length == 1 && !deniesVerb(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause holds but what leads on, a mention and its denial: "…, and Belgium not?". */
    private boolean deniedBehind(Mention mention, Analysis text) {
        List<Token> tokens = text.tokens();
        int before = mention.from() - 1;
        if (before >= 0 && articles.contains(tokens.get(before).folded())) {
            before--;
        }
        return before > 0
                && leads.contains(tokens.get(before).folded())
                && mention.to() == tokens.size() - 1
                && denials.contains(tokens.get(mention.to()).folded());
    }

    /** Whether a word merely denies the verb of its clause: "isn't", "does not have". */
    private boolean deniesVerb(Analysis text, int at) {
        return denials.contains(text.tokens().get(at).folded())
                && IntStream.range(0, at).anyMatch(before -> auxiliaryAt(text, before));
    }

    private void addWords(Analysis text, boolean[] taken, Lexicon lexicon, List<Claim> claims) {
        for (int i = 0; i < taken.length; i++) {
            Token token = text.tokens().get(i);
            for (Map.Entry<Qualifier, Set<String>> entry : qualifiers.entrySet()) {
                boolean leavesOut = excluders.contains(token.folded()) && !denials.contains(token.folded());
                boolean merelyAsks = entry.getKey() == Qualifier.NOT && (i <= 1 && auxiliaryAt(text, 0) || leavesOut);
                if (!taken[i] && !merelyAsks && CueWords.matchAt(text.tokens(), i, entry.getValue()) > 0) {
                    claims.add(new Claim.Qualified(token.typed(), entry.getKey()));
                }
            }
            if (!taken[i] && weighsAt(text, i)) {
                claims.add(new Claim.Qualified(token.typed(), Qualifier.THAN));
            }
            boolean properName = proper(token, i, text, lexicon)
                    && (!nounsHaveCapitals || unknown(token, lexicon))
                    && !commonNouns.at(text.tokens(), i);
            if (!taken[i] && (unknown(token, lexicon) || properName && isWord(token))) {
                claims.add(new Claim.Unknown(token.typed(), properName));
            }
        }
    }

    /** Whether a word says what else is weighed, behind one that compares: "a larger market … than". */
    private boolean weighsAt(Analysis text, int at) {
        return thanBehind.contains(text.tokens().get(at).folded())
                && text.tokens().subList(0, at).stream().anyMatch(token -> comparing.contains(token.folded()));
    }

    private boolean auxiliaryAt(Analysis text, int at) {
        return auxiliaries.contains(text.tokens().get(at).folded());
    }

    private boolean unknown(Token token, Lexicon lexicon) {
        return isWord(token) && !lexicon.knows(token.stem()) && !analyzer.isCompound(token);
    }

    /** Whether a word within a sentence is written like a name, in a text that does not write every word so. */
    private static boolean proper(Token token, int at, Analysis text, Lexicon lexicon) {
        long capitals =
                text.tokens().stream().filter(other -> capitalised(other)).count();
        return at > 0
                && capitalised(token)
                && !lexicon.isCommon(token.stem())
                && capitals * 2 <= text.tokens().size() + 1;
    }

    private static boolean capitalised(Token token) {
        return !token.typed().isEmpty() && Character.isUpperCase(token.typed().codePointAt(0));
    }

    private boolean isWord(Token token) {
        return token.folded().length() >= SHORTEST_WEIGHTY && !light.contains(token.folded());
    }

    private static void take(boolean[] taken, int from, int to) {
        for (int i = from; i < Math.min(to, taken.length); i++) {
            taken[i] = true;
        }
    }

    private static String typed(Analysis text, int from, int to) {
        List<String> words = new ArrayList<>();
        text.tokens().subList(from, Math.min(to, text.tokens().size())).forEach(token -> words.add(token.typed()));
        return String.join(" ", words);
    }
}
