package attache.nlu;

import attache.facts.Facts;
import attache.intents.IntentFacts;
import attache.intents.Intents;
import attache.language.Language;
import attache.language.Word;
import attache.turn.Claim;
import attache.turn.Cues;
import attache.turn.Form;
import attache.turn.Understanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Understands what a message of one language asks: the clause, the intent, the form, the role wanted, and the claims. */
public final class Understander {

    private static final double GAIN_OF_ANOTHER_STRETCH = 0.1;

    /** How sure a question is that is completed by the one before, as a share of how sure that one was. */
    private static final double CARRIED = 0.8;

    private static final double SURE_OF_NAME = 0.7;
    /** How much less sure a question may be whose intent is known from the one before. */
    private static final double LENIENCE = 0.2;

    private static final int FEW_WORDS = 6;

    private final Language language;
    private final LanguageModel model;
    private final Intents intents;
    private final Analyzer analyzer;
    private final ClaimFinder claims;
    private final Clauses clauses;
    private final Questions questions;
    private final Evidence evidence;
    private final CueWords cues;
    private final Ties ties;
    private final Places places;
    private final Topics topics;
    private final Forms forms;
    private final Seeking seeking;
    private final Reckonings reckonings;
    private final Spans spans;
    private final Continuations continuations;
    private final Meanings meanings;

    public Understander(Facts facts, Intents intents, Language language, LanguageModel model) {
        this.language = language;
        this.model = model;
        this.intents = intents;
        this.cues = CueWords.of(language);
        IntentFacts ofIntents = new IntentFacts(facts, intents);
        Linker linker = new Linker(facts, language, cues);
        this.analyzer = new Analyzer(facts, language, cues, linker, model.speller(linker.words(), cues));
        this.claims = new ClaimFinder(facts, language, analyzer, cues);
        this.clauses = new Clauses(cues);
        this.questions = new Questions(cues);
        this.evidence = new Evidence(new Fit(facts, intents), cues);
        this.ties = new Ties(cues);
        this.places = new Places(language, linker, cues);
        this.topics = new Topics(facts, cues);
        this.forms = new Forms(cues);
        this.seeking = new Seeking(cues);
        this.reckonings = new Reckonings(ofIntents, cues);
        this.spans = new Spans(ofIntents, cues);
        this.meanings = new Meanings(intents, ofIntents, forms, seeking, reckonings);
        this.continuations = new Continuations(ofIntents, forms, seeking, reckonings, cues);
    }

    /** Whether the bot has the cue words of a language, without which it cannot be understood. */
    public static boolean knowsWordsOf(Language language) {
        return CueWords.has(language);
    }

    /** A stretch of the message as understood. */
    private record Reading(
            Clauses.Stretch stretch, List<Claim> claims, Analysis claiming, Candidate candidate, double confidence) {}

    /** The questions of a message, in its own words and order; most messages are one. */
    public List<String> questions(String text) {
        return questions.in(text, language);
    }

    /**
     * What a message points to in a list of things, if it does: "the second one", "the last of those".
     *
     * @param alone whether it must say nothing else
     */
    public <T> Optional<T> pointed(String text, List<T> things, boolean alone) {
        return places.in(text)
                .filter(place -> place.alone() || !alone)
                .map(place -> place.index() < 0 ? things.size() - 1 : place.index())
                .filter(index -> index >= 0 && index < things.size())
                .map(things::get);
    }

    /** What a message asks; any text is understood somehow, with a confidence that tells how well. */
    public Understanding understand(String text) {
        Reading best = null;
        for (Clauses.Stretch stretch : clauses.cut(text, language)) {
            if (best != null && best.confidence() + GAIN_OF_ANOTHER_STRETCH >= 1) {
                break;
            }
            Reading reading = read(stretch, Map.of());
            if (best == null || reading.confidence() > best.confidence() + GAIN_OF_ANOTHER_STRETCH) {
                best = reading;
            }
        }
        Reading chosen = best;
        return span(chosen).orElseGet(() -> understanding(chosen));
    }

    /**
     * What a message asks that leans on what was said before.
     *
     * @param prior how many times likelier an intent is for what was said before; 1 where it holds none
     */
    public Understanding understandAfter(String text, Map<String, Double> prior) {
        return understanding(read(clauses.cut(text, language).get(0), prior));
    }

    /** What a message asks if it is about the same as the question before: what it leaves out is as it was there. */
    public Understanding understandWithin(String text, Understanding last, Map<String, Double> prior) {
        Clauses.Stretch stretch = clauses.cut(text, language).get(0);
        Analysis asking = analyzer.analyze(stretch.words());
        if (last.form() == Form.SAID || !model.intents().answers(last.intent())) {
            return understand(text);
        }
        Candidate candidate = model.intents().candidateWithin(asking, last.intent(), prior);
        List<Claim> asserted = claimsOf(stretch.claiming());
        double own = model.acceptance()
                .probability(evidence.of(candidate, asserted, model.intents().lexicon()));
        Cues tied = ties.of(asking);
        Meaning meaning = continuations.meaning(last, candidate, asking, knows(last.intent(), asking));
        boolean understood = tied.bare() || meaning.form() == Form.COMPUTE || continuations.shifts(asking.tokens());
        boolean accepted =
                understood ? last.accepted() || last.form() == Form.MISSING : own >= model.threshold() - LENIENCE;
        return last.but()
                .clause(last.clause() + " … " + text.strip())
                .meaning(last.intent(), meaning.form(), meaning.asks())
                .sought(seeking.of(asking.tokens()))
                .sure(understood ? last.confidence() * CARRIED : own, accepted)
                .claims(asserted)
                .cues(tied)
                .guesses(candidate.guesses())
                .corrections(asking.corrections())
                .parts(List.of())
                .done();
    }

    /** Whether an intent's phrases use every weighty word of a message. */
    public boolean knows(String text, String intent) {
        return knows(intent, analyzer.analyze(clauses.cut(text, language).get(0).words()));
    }

    /** Whether an intent's phrases use every weighty word of a text. */
    private boolean knows(String intent, Analysis text) {
        return text.tokens().stream()
                .filter(token -> token.plain() && !cues.list("light").contains(token.folded()))
                .allMatch(token -> model.intents().lexicon().knows(intent, token.stem()));
    }

    /** Whether a few words ask for a reckoning with the figures of an intent: "and together?". */
    public boolean reckons(String text, Understanding last) {
        return isFewWords(
                text,
                tokens -> reckonings
                        .operationWithin(last.intent(), last.form(), tokens)
                        .isPresent());
    }

    /** Whether a few words ask for the same at another time: "and ten years later?". */
    public boolean shifts(String text) {
        return isFewWords(text, continuations::shifts);
    }

    private boolean isFewWords(String text, Predicate<List<Token>> of) {
        List<Token> tokens =
                analyzer.analyze(clauses.cut(text, language).get(0).words()).tokens();
        return tokens.size() <= FEW_WORDS && of.test(tokens);
    }

    private List<Claim> claimsOf(List<Word> words) {
        return claims.claims(analyzer.analyze(words), words, model.intents().lexicon());
    }

    private Reading read(Clauses.Stretch stretch, Map<String, Double> prior) {
        Analysis analysis = analyzer.analyze(stretch.words());
        Candidate candidate = model.intents().candidate(analysis, prior);
        Analysis claiming = stretch.claiming() == stretch.words() ? analysis : analyzer.analyze(stretch.claiming());
        List<Claim> asserted = new ArrayList<>(
                claims.claims(claiming, stretch.claiming(), model.intents().lexicon()));
        asserted.addAll(claims.narrowing(
                claiming, candidate.intent().intent(), model.intents().lexicon()));
        double confidence = model.acceptance()
                .probability(evidence.of(candidate, asserted, model.intents().lexicon()));
        double sure = Math.max(confidence, Math.max(bareName(analysis, candidate), reckoning(analysis, candidate)));
        return new Reading(stretch, asserted, claiming, candidate, sure);
    }

    /** How sure a reckoning is: where the words ask for one, the figures are what is asked, and the guard sees to the rest. */
    private double reckoning(Analysis text, Candidate candidate) {
        boolean reckons = reckonings
                .operation(candidate.intent().intent(), Form.VALUE, text.tokens())
                .isPresent();
        return reckons ? candidate.intent().probability() * CARRIED : 0;
    }

    /** How sure a text is that holds but a name ("Who was …?"): as sure as its intent, since no word asks for anything else. */
    private double bareName(Analysis text, Candidate candidate) {
        boolean named = text.tokens().stream()
                .anyMatch(token -> !token.plain() && !token.kind().equals("country"));
        boolean sure = candidate.intent().probability() >= SURE_OF_NAME;
        return named && sure && ties.of(text).bare() ? candidate.intent().probability() * CARRIED : 0;
    }

    private Understanding understanding(Reading reading) {
        Candidate candidate = reading.candidate();
        Analysis asking = reading.claiming();
        boolean topic = topics.isName(asking)
                || topics.isSubject(asking, candidate, model.intents().lexicon());
        boolean accepted = topic
                || reading.confidence() >= model.threshold()
                        && evidence.allows(candidate, model.intents().lexicon());
        Meaning meaning = topic
                ? new Meaning(candidate.intent().intent(), Form.OVERVIEW, "")
                : meanings.of(candidate, reading.claims(), accepted, asking);
        String clause = reading.stretch().claiming().stream().map(Word::raw).collect(Collectors.joining(" "));
        return Understanding.of(language, clause)
                .meaning(meaning.intent(), meaning.form(), meaning.asks())
                .sought(seeking.of(asking.tokens()))
                .sure(reading.confidence(), accepted && meaning.form() != Form.SAID)
                .claims(reading.claims())
                .background(claimsOf(reading.stretch().around()))
                .cues(ties.of(asking))
                .guesses(candidate.guesses())
                .corrections(candidate.analysis().corrections())
                .done();
    }

    /** A question for a span of years, where it names two dated matters. */
    private Optional<Understanding> span(Reading reading) {
        List<Token> tokens = reading.claiming().tokens();
        boolean years = reckonings.asksYears(tokens);
        if (!years && !reckonings.asksHowManyMore(tokens)) {
            return Optional.empty();
        }
        return spans.ends(
                        reading.stretch().claiming(),
                        reading.stretch().around(),
                        years,
                        words -> model.intents().candidate(analyzer.analyze(words)))
                .map(ends -> ends.stream().map(this::end).toList())
                .map(parts -> reckoning(understanding(reading), years ? "years" : "count", parts));
    }

    /** The reckoning with what two questions ask; as sure as both are together. */
    private static Understanding reckoning(Understanding whole, String operation, List<Understanding> ends) {
        double sureness = ends.stream().mapToDouble(Understanding::confidence).reduce(1, (a, b) -> a * b);
        return whole.but()
                .meaning(ends.get(0).intent(), Form.COMPUTE, operation)
                .sure(sureness, true)
                .parts(ends)
                .done();
    }

    private Understanding end(Spans.End end) {
        Clauses.Stretch stretch = new Clauses.Stretch(end.words(), end.words(), List.of());
        List<Claim> asserted = claimsOf(end.words());
        Analysis analysis = analyzer.analyze(end.words());
        return understanding(new Reading(stretch, asserted, analysis, end.candidate(), end.probability()));
    }
}
