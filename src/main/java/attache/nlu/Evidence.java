package attache.nlu;

import attache.turn.Claim;
import attache.turn.Guess;
import java.util.List;
import java.util.Set;

/**
 * What speaks for and against a candidate being what was meant and being answerable, as features of the acceptance model: the
 * classifiers' probabilities, how far the words are known in this intent, and whether names, dates and numbers fit its facts.
 */
final class Evidence {

    private static final double[] STEPS = {0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.98};

    /** How probable the intent must be, however well the words fit it. */
    private static final double LEAST = 0.15;

    private final Fit fit;
    private final Set<String> light;
    private final Strangers strangers;

    Evidence(Fit fit, CueWords cues) {
        this.fit = fit;
        this.light = cues.list("light");
        this.strangers = new Strangers(cues);
    }

    /** Whether a candidate may be answered at all: not where it asks by a noun that nothing is asked by ("which breed"), nor at a loss. */
    boolean allows(Candidate candidate, Lexicon lexicon) {
        return candidate.intent().probability() >= LEAST
                && strangers.noun(
                                candidate.analysis().asked(), candidate.intent().intent(), lexicon)
                        != Strangers.Noun.UNANSWERED;
    }

    /** The features of a candidate. */
    Vector of(Candidate candidate, List<Claim> claims, Lexicon lexicon) {
        Vector.Builder features = new Vector.Builder();
        double first = candidate.intent().probability();
        Shares shares = shares(candidate, lexicon);
        steps("intent", first, features);
        steps("margin", first - bestOther(candidate), features);
        steps("other", candidate.otherMass(), features);
        steps("missing", candidate.missingMass(), features);
        steps("near", candidate.nearest().answered(), features);
        steps("nearMissing", candidate.nearest().unanswered(), features);
        double nearer = candidate.nearest().answered() - candidate.nearest().unanswered();
        steps("nearer", Math.max(0, nearer), features);
        steps("farther", Math.max(0, -nearer), features);
        crossed(candidate.missingMass(), shares.strange(), features);
        steps("label", candidate.label().probability(), features);
        steps("strange", shares.strange(), features);
        steps("unknown", shares.unknown(), features);
        steps("alien", shares.heaviest(), features);
        count("mended", mended(candidate), features);
        count("misfit", misfits(candidate.intent().intent(), claims), features);
        count("length", Math.min(6, candidate.analysis().tokens().size() / 4), features);
        Strangers.Noun asked =
                strangers.noun(candidate.analysis().asked(), candidate.intent().intent(), lexicon);
        if (asked == Strangers.Noun.UNKNOWN || asked == Strangers.Noun.UNANSWERED) {
            features.add("asked=" + asked, 1);
        }
        features.add("named=" + named(candidate.intent().intent(), claims), 1);
        features.add("always", 1);
        return features.build();
    }

    private static double bestOther(Candidate candidate) {
        return candidate.guesses().stream()
                .filter(guess -> !guess.intent().equals(candidate.intent().intent()))
                .mapToDouble(Guess::probability)
                .max()
                .orElse(0);
    }

    /** A thermometer code: each step that the value reaches is a feature, so that the model learns any rising or falling curve. */
    private static void steps(String name, double value, Vector.Builder features) {
        for (double step : STEPS) {
            if (value >= step) {
                features.add(name + ">" + step, 1);
            }
        }
        features.add(name, (float) value);
    }

    /** How strange the words are tells more where the label is in doubt. */
    private static void crossed(double missing, double strange, Vector.Builder features) {
        int doubt = missing < 0.2 ? 0 : missing < 0.5 ? 1 : missing < 0.8 ? 2 : 3;
        int strangeness = strange == 0 ? 0 : strange < 0.15 ? 1 : strange < 0.35 ? 2 : 3;
        features.add("doubt=" + doubt + ",strange=" + strangeness, 1);
    }

    private static void count(String name, long number, Vector.Builder features) {
        for (int i = 1; i <= Math.min(number, 6); i++) {
            features.add(name + ">=" + i, 1);
        }
    }

    private record Shares(double strange, double unknown, double heaviest) {}

    private Shares shares(Candidate candidate, Lexicon lexicon) {
        double all = 0;
        double strange = 0;
        double unknown = 0;
        double heaviest = 0;
        for (Token token : candidate.analysis().tokens()) {
            if (!token.plain() || light.contains(token.folded())) {
                continue;
            }
            double weight = lexicon.weight(token.stem());
            all += weight;
            if (!lexicon.knows(candidate.intent().intent(), token.stem())) {
                strange += weight;
                heaviest = Math.max(heaviest, weight);
            }
            unknown += lexicon.knows(token.stem()) ? 0 : weight;
        }
        return all == 0 ? new Shares(0, 0, 0) : new Shares(strange / all, unknown / all, heaviest / 10);
    }

    private static long mended(Candidate candidate) {
        return candidate.analysis().tokens().stream().filter(Token::mended).count();
    }

    private long misfits(String intent, List<Claim> claims) {
        return claims.stream().filter(claim -> !fits(intent, claim)).count();
    }

    private boolean fits(String intent, Claim claim) {
        if (claim instanceof Claim.Named named) {
            return fit.names(intent, named.entities());
        }
        if (claim instanceof Claim.Dated dated) {
            return fit.dates(intent, dated.period());
        }
        return !(claim instanceof Claim.Counted counted) || fit.numbers(intent, counted.number());
    }

    private long named(String intent, List<Claim> claims) {
        return Math.min(
                3,
                claims.stream()
                        .filter(claim -> claim instanceof Claim.Named && fits(intent, claim))
                        .count());
    }
}
