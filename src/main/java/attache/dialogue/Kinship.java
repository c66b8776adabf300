package attache.dialogue;

import attache.facts.EntityValue;
import attache.facts.Fact;
import attache.facts.Facts;
import attache.facts.SourcePlace;
import attache.facts.Value;
import attache.intents.Intent;
import attache.intents.IntentFacts;
import attache.intents.Intents;
import attache.intents.Kind;
import attache.turn.Claim;
import attache.turn.Cues;
import attache.turn.Understanding;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells how much likelier each intent is after what was said: the same one, one that speaks of the same, one told beside it. */
final class Kinship {

    private static final double SAME = 4;
    private static final double SPEAKS_OF_IT = 6;
    private static final double TOLD_BESIDE = 3;
    private static final double DECLINED = 0.3;
    private static final double DECLINED_THOUGH_REFERRING = 0.02;
    /** An entity that more facts than this speak of ties nothing together. */
    private static final int MOST_FACTS = 12;

    private final Facts facts;
    private final Intents intents;
    private final IntentFacts ofIntents;
    private final Set<Value> telling;

    Kinship(Facts facts, Intents intents) {
        this.facts = facts;
        this.intents = intents;
        this.ofIntents = new IntentFacts(facts, intents);
        this.telling = telling(facts);
    }

    boolean isSmalltalk(Understanding now) {
        return intents.intent(now.intent()).map(Intent::kind).orElse(Kind.ANSWER) == Kind.SMALLTALK;
    }

    /** The factor of each intent after a question and the facts that answered it. */
    Map<String, Double> prior(Understanding last, List<String> told, Cues cues) {
        List<Fact> before = told.stream().flatMap(id -> facts.fact(id).stream()).toList();
        Map<String, Double> prior = new LinkedHashMap<>();
        for (Intent intent : intents.all()) {
            prior.put(intent.name(), factor(intent, last, before, cues));
        }
        return prior;
    }

    /** Whether claims name something, and the facts of an intent speak of all of it. */
    boolean speaksOf(String intent, List<Claim> claims) {
        List<Fact> own = ofIntents.of(intent);
        List<Claim.Named> named = claims.stream()
                .filter(Claim.Named.class::isInstance)
                .map(Claim.Named.class::cast)
                .toList();
        return !named.isEmpty()
                && named.stream().allMatch(claim -> own.stream().anyMatch(fact -> speaksOf(fact, claim)));
    }

    private boolean speaksOf(Fact fact, Claim.Named claim) {
        return fact.roles().values().stream()
                .flatMap(List::stream)
                .filter(EntityValue.class::isInstance)
                .map(value -> ((EntityValue) value).entity())
                .anyMatch(value -> claim.entities().stream()
                        .anyMatch(id -> facts.isKindOf(value, id) || facts.isWithin(value, id)));
    }

    private double factor(Intent intent, Understanding last, List<Fact> before, Cues cues) {
        if (intent.kind() != Kind.ANSWER) {
            return cues.refers() ? DECLINED_THOUGH_REFERRING : DECLINED;
        }
        if (intent.name().equals(last.intent())) {
            return SAME;
        }
        List<Fact> own = ofIntents.of(intent.name());
        if (own.stream().anyMatch(fact -> before.stream().anyMatch(other -> speakOfTheSame(fact, other)))) {
            return SPEAKS_OF_IT;
        }
        boolean beside = own.stream().anyMatch(fact -> before.stream().anyMatch(other -> standBeside(fact, other)));
        return beside ? TOLD_BESIDE : 1;
    }

    private boolean speakOfTheSame(Fact fact, Fact other) {
        return fact.roles().values().stream()
                .flatMap(List::stream)
                .filter(EntityValue.class::isInstance)
                .filter(value -> other.roles().values().stream().anyMatch(values -> values.contains(value)))
                .anyMatch(telling::contains);
    }

    /** The values that so few facts hold that they tie these together. */
    private static Set<Value> telling(Facts facts) {
        Map<Value, Integer> factsOf = new HashMap<>();
        for (Fact fact : facts.facts()) {
            fact.roles().values().stream()
                    .flatMap(List::stream)
                    .distinct()
                    .forEach(value -> factsOf.merge(value, 1, Integer::sum));
        }
        factsOf.values().removeIf(count -> count > MOST_FACTS);
        return Set.copyOf(factsOf.keySet());
    }

    private static boolean standBeside(Fact fact, Fact other) {
        return fact.source().stream().anyMatch(place -> other.source().stream().anyMatch(near -> beside(place, near)));
    }

    private static boolean beside(SourcePlace one, SourcePlace other) {
        return one.section().equals(other.section())
                && one.paragraph() == other.paragraph()
                && Math.abs(one.sentence() - other.sentence()) <= 1;
    }
}
