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
    private final Set<String> excludersBehind;
    private final Set<String> denials;
    private final Set<String> tags;
    private final Set<String> besides;
    private final Set<String> interrogatives;
    private final Set<String> pairs;
    private final Set<String> leads;
    private final Set<String> articles;
    private final Set<String> thanBehind;
    private final Set<String> comparing = new HashSet<>();
    private final Set<String> boundWords = new HashSet<>();
    private final Set<String> joins;
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
        this.excludersBehind = cues.list("excluders.behind");
        this.denials = cues.list("denials");
        this.tags = cues.list("tags");
        this.besides = cues.list("besides");
        this.interrogatives = cues.list("interrogatives");
        this.pairs = cues.list("pairs");
        this.leads = cues.list("leads");
        this.articles = cues.list("articles");
        this.thanBehind = cues.list("than.behind");
        this.joins = cues.list("joins");
        List.of("at-least", "at-most", "less-than").forEach(bound -> boundWords.addAll(cues.list("bounds." + bound)));
        List.of("compute.more", "compute.less").forEach(list -> comparing.addAll(cues.list(list)));
        this.nounsHaveCapitals = cues.list("capitals").contains("nouns");
        this.commonNouns = new CommonNouns(cues);
        this.bounds = new Bounds(cues);
        qualifiers.put(Qualifier.OTHER, cues.list("other"));
        qualifiers.put(Qualifier.ALSO, cues.list("also"));
        qualifiers.put(Qualifier.ALL, cues.list("all"));
        qualifiers.put(Qualifier.ONLY, cues.list("only"));
        qualifiers.put(Qualifier.MOST, cues.list("most"));
        qualifiers.put(Qualifier.FIRST, cues.list("first"));
        qualifiers.put(Qualifier.THAN, cues.list("than"));
        qualifiers.put(Qualifier.NOW, cues.list("now"));
        qualifiers.put(Qualifier.NOT, cues.list("not"));
        qualifiers.put(Qualifier.OPPOSED, cues.list("opposed"));
        qualifiers.put(Qualifier.AGAINST, cues.list("against"));
    }

    /** The claims of a clause, in the order of its words within each kind. */
    List<Claim> claims(Analysis text, List<Word> words, Lexicon lexicon) {
        List<Claim> claims = new ArrayList<>();
        boolean[] taken = new boolean[text.tokens().size()];
        for (Mention mention : text.mentions()) {
            claims.add(
                    new Claim.Named(mention.typed(), mention.entities(), side(mention, text), excluded(mention, text)));
            int behind = CueWords.matchAt(text.tokens(), mention.to(), excludersBehind);
            take(taken, mention.from(), mention.to() + (deniedBehind(mention, text) ? 1 : behind));
        }
        for (Dates.Found date : analyzer.datesIn(text.tokens())) {
            if (!taken[date.from()]) {
                claims.add(new Claim.Dated(typed(text, date.from(), date.to()), date.period()));
                take(taken, date.from(), date.to());
            }
        }
        takePairs(text, taken);
        takeTag(text, taken);
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

    /**
     * What words put together of two narrow a noun by that the phrases of an intent never speak of: "Dienstleistungsexporte", where
     * they speak of exports.
     */
    List<Claim> narrowing(Analysis text, String intent, Lexicon lexicon) {
        return text.tokens().stream()
                .filter(token -> token.plain() && isWord(token) && !lexicon.isAnswered(token.stem()))
                .filter(analyzer::isCompound)
                .filter(token -> analyzer.firstStems(token).stream().noneMatch(stem -> lexicon.knows(intent, stem)))
                .map(token -> (Claim) new Claim.Unknown(token.typed(), true))
                .toList();
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

    /** "…, isn't it?" denies nothing. */
    private void takeTag(Analysis text, boolean[] taken) {
        for (int i = 1; i < taken.length; i++) {
            int length = CueWords.matchAt(text.tokens(), i, tags);
            if (i + length == taken.length) {
                take(taken, i, i + length);
            }
        }
    }

    private Side side(Mention mention, Analysis text) {
        boolean takesSides = isState(mention) || isOfType(mention, "city");
        return takesSides ? sides.of(mention, text.tokens()) : Side.OPEN;
    }

    private boolean isState(Mention mention) {
        return isOfType(mention, "state");
    }

    private boolean isOfType(Mention mention, String wanted) {
        return mention.entities().stream()
                .flatMap(id -> facts.entity(id).stream())
                .map(Entity::type)
                .anyMatch(type -> facts.isType(type, wanted));
    }

    /** Whether words that leave out stand shortly before a mention and its article, or deny it behind: "and Belgium not". */
    private boolean excluded(Mention mention, Analysis text) {
        if (deniedBehind(mention, text) || CueWords.matchAt(text.tokens(), mention.to(), excludersBehind) > 0) {
            return true;
        }
        int noun = mention.from();
        boolean articled =
                noun > 0 && articles.contains(text.tokens().get(noun - 1).folded());
        int reach = EXCLUDER_REACH + (articled ? 1 : 0);
        for (int i = 0; i < noun; i++) {
            int length = CueWords.matchAt(text.tokens(), i, excluders);
            boolean near = i + length <= noun && noun - i - length < reach && reaches(text, i, i + length, noun);
            if (near && (length > 1 || length == 1 && !deniesVerb(text, i)) && !adds(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words that leave out reach to a noun: another name between takes them, and in "at least" they bound a number. */
    private boolean reaches(Analysis text, int from, int to, int noun) {
        List<Token> between = text.tokens().subList(to, noun);
        boolean bounds = from > 0 && CueWords.matchAt(text.tokens(), from - 1, boundWords) > 1;
        return !bounds
                && (between.stream().allMatch(Token::plain)
                        || between.stream().anyMatch(token -> joins.contains(token.folded())));
    }

    /** Whether words that leave out rather add: "is Canada a member besides Belgium?" is of both countries. */
    private boolean adds(Analysis text, int at) {
        return CueWords.matchAt(text.tokens(), at, besides) > 0
                && text.tokens().stream().noneMatch(token -> interrogatives.contains(token.folded()))
                && text.mentions().stream().filter(this::isState).count() > 1;
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
                boolean free = !taken[i] || entry.getKey() == Qualifier.FIRST && isMentionedAlone(text, i);
                if (free && !merelyAsks && CueWords.matchAt(text.tokens(), i, entry.getValue()) > 0) {
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

    /** Whether a single word is all that names something: "first" may be a manner, but "First World War" is an event. */
    private static boolean isMentionedAlone(Analysis text, int at) {
        return text.mentions().stream().anyMatch(mention -> mention.from() == at && mention.to() == at + 1);
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
    private boolean proper(Token token, int at, Analysis text, Lexicon lexicon) {
        long capitals =
                text.tokens().stream().filter(other -> capitalised(other)).count();
        return at > 0
                && capitalised(token)
                && !lexicon.isCommon(token.stem())
                && (capitals * 2 <= text.tokens().size() + 1
                        || nounsHaveCapitals && capitals * 4 <= text.tokens().size() * 3);
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
