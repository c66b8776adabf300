package attache.nlu;

import attache.facts.Facts;
import attache.intents.Intent;
import attache.intents.Intents;
import attache.intents.Kind;
import attache.intents.Phrase;
import attache.language.Language;
import attache.language.Word;
import attache.language.Words;
import attache.turn.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Learns one language from the phrases of the intents: the classifiers from all of them, and the acceptance model from what
 * cross-validation made of each phrase when it was held out.
 */
public final class LanguageTrainer {

    private static final List<String> CUE_LISTS =
            List.of("light", "auxiliaries", "interrogatives", "requests", "other", "all", "now", "not", "generic");
    private static final int FOLDS = 2;
    private static final int ROUNDS = 40;
    private static final int FOLD_ROUNDS = 30;
    /** How many right answers one wrong one outweighs when the threshold is set; the guard of the facts comes after it. */
    private static final double COST_OF_WRONG = 0.6;

    private final Facts facts;
    private final Intents intents;
    private final Language language;
    private final CueWords cues;
    private final Consumer<String> progress;

    /** @param progress is told of each step in a few words */
    public LanguageTrainer(Facts facts, Intents intents, Language language, Consumer<String> progress) {
        this.facts = facts;
        this.intents = intents;
        this.language = language;
        this.cues = CueWords.of(language);
        this.progress = progress;
    }

    /**
     * Trains.
     *
     * @param dataHash what tells this data from any other
     * @throws ModelException where the phrases are too few to learn from
     */
    public LanguageModel train(String dataHash) {
        Map<String, Integer> vocabulary = vocabulary();
        Linker linker = new Linker(facts, language, cues);
        Map<String, Integer> known = new TreeMap<>(vocabulary);
        linker.words().forEach(word -> known.merge(word, 5, Integer::sum));
        Analyzer analyzer = new Analyzer(facts, language, cues, linker, new Speller(known, cues));
        List<Example> examples = examples(analyzer);
        progress.accept("%s: learning from %,d phrases".formatted(language.code(), examples.size()));
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), LanguageTrainer::daemon);
        try {
            Future<Classifier> byIntent = workers.submit(() -> IntentTrainer.intents(examples, ROUNDS));
            Future<Classifier> byLabel = workers.submit(() -> IntentTrainer.labels(examples, ROUNDS));
            ClaimFinder claims = new ClaimFinder(facts, language, analyzer, cues);
            List<Future<List<Acceptance.Trial>>> folds = IntStream.range(0, FOLDS)
                    .mapToObj(fold -> workers.submit(() -> trials(examples, fold, claims)))
                    .toList();
            List<Acceptance.Trial> trials = new ArrayList<>();
            for (Future<List<Acceptance.Trial>> fold : folds) {
                trials.addAll(done(fold));
            }
            IntentModel whole = IntentTrainer.model(examples, done(byIntent), done(byLabel));
            Acceptance acceptance = Acceptance.train(trials);
            return new LanguageModel(dataHash, whole, acceptance, threshold(trials, acceptance), vocabulary);
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "training");
        thread.setDaemon(true);
        return thread;
    }

    private static <T> T done(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known
                    ? known
                    : new ModelException("Training failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelException("Training was interrupted; start it again.", e);
        }
    }

    /** What a model of the other folds makes of each phrase of one fold. */
    private List<Acceptance.Trial> trials(List<Example> examples, int fold, ClaimFinder claims) {
        List<Example> others = new ArrayList<>();
        List<Integer> held = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            if (i % FOLDS == fold) {
                held.add(i);
            } else {
                others.add(examples.get(i));
            }
        }
        IntentModel model = IntentTrainer.train(others, FOLD_ROUNDS);
        Evidence evidence = new Evidence(new Fit(facts, intents), cues);
        List<Acceptance.Trial> trials = new ArrayList<>();
        for (int i : held) {
            Example example = examples.get(i);
            Candidate candidate = model.candidate(example.analysis());
            boolean right = example.answered() && candidate.intent().intent().equals(example.intent());
            List<Claim> claimed = claims.claims(example.analysis(), example.words(), model.lexicon());
            trials.add(new Acceptance.Trial(evidence.of(candidate, claimed, model.lexicon()), right));
        }
        progress.accept("%s: fold %d of %d judged".formatted(language.code(), fold + 1, FOLDS));
        return trials;
    }

    /** The confidence from which answering gains more than it costs, over the phrases held out. */
    private static double threshold(List<Acceptance.Trial> trials, Acceptance acceptance) {
        double best = 0.5;
        double bestGain = Double.NEGATIVE_INFINITY;
        double[] sure = trials.stream()
                .mapToDouble(trial -> acceptance.probability(trial.evidence()))
                .toArray();
        for (int step = 10; step < 100; step++) {
            double floor = step / 100.0;
            double gain = 0;
            for (int i = 0; i < sure.length; i++) {
                if (sure[i] >= floor) {
                    gain += trials.get(i).right() ? 1 : -COST_OF_WRONG;
                }
            }
            if (gain > bestGain) {
                bestGain = gain;
                best = floor;
            }
        }
        return best;
    }

    private Map<String, Integer> vocabulary() {
        Map<String, Integer> vocabulary = new TreeMap<>();
        for (Intent intent : intents.all()) {
            for (Phrase phrase : intent.phrases()) {
                if (phrase.language() == language && !intent.name().equals("gibberish")) {
                    Words.of(phrase.text(), language).forEach(word -> vocabulary.merge(word.folded(), 1, Integer::sum));
                }
            }
        }
        for (String list : CUE_LISTS) {
            cues.list(list).forEach(word -> vocabulary.merge(word, 5, Integer::sum));
        }
        return vocabulary;
    }

    private List<Example> examples(Analyzer analyzer) {
        List<Example> examples = new ArrayList<>();
        for (Intent intent : intents.all()) {
            for (Phrase phrase : intent.phrases()) {
                if (phrase.language() == language) {
                    List<Word> words = Words.of(phrase.text(), language);
                    Analysis analysis = analyzer.analyze(words);
                    String label = Labels.learned(phrase.label());
                    boolean answered = intent.kind() == Kind.ANSWER && !Example.isMissing(label);
                    examples.add(new Example(intent.name(), label, answered, words, analysis, Features.of(analysis)));
                }
            }
        }
        return examples;
    }
}
