package attache.dialogue;

import attache.facts.Entity;
import attache.facts.EntityValue;
import attache.facts.Facts;
import attache.facts.Value;
import attache.intents.IntentFacts;
import attache.turn.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what a completed question was taken to speak of, so that the answer can say so. */
final class Echoes {

    private static final int MOST = 3;

    private final Facts facts;
    private final IntentFacts ofIntents;

    Echoes(Facts facts, IntentFacts ofIntents) {
        this.facts = facts;
        this.ofIntents = ofIntents;
    }

    /** The things and times that claims name, those with proper names before others: of several bearers of a name the one that the intent's facts speak of. */
    List<Value> of(List<Claim> claims, String intent) {
        List<Value> values = new ArrayList<>();
        for (Claim claim : claims) {
            value(claim, intent).filter(value -> !values.contains(value)).ifPresent(values::add);
        }
        List<Value> telling = values.stream().filter(this::isProper).toList();
        List<Value> echoed = telling.isEmpty() ? values : telling;
        return echoed.subList(0, Math.min(MOST, echoed.size()));
    }

    private boolean isProper(Value value) {
        return !(value instanceof EntityValue named)
                || facts.entity(named.entity()).filter(Entity::isProper).isPresent();
    }

    private Optional<Value> value(Claim claim, String intent) {
        if (claim instanceof Claim.Dated dated) {
            return Optional.of(dated.period());
        }
        if (!(claim instanceof Claim.Named named) || named.excluded()) {
            return Optional.empty();
        }
        return named.entities().stream()
                .map(EntityValue::new)
                .filter(value -> ofIntents.anyHolds(intent, value::equals))
                .findFirst()
                .or(() -> named.entities().stream().findFirst().map(EntityValue::new))
                .map(value -> value);
    }
}
