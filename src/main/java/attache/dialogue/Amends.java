package attache.dialogue;

import attache.facts.Entity;
import attache.facts.Facts;
import attache.turn.Claim;
import attache.turn.Understanding;
import java.util.List;
import java.util.Optional;

/** Sets right the question before: "no, I meant 2006" puts the year into its place and asks it anew. */
final class Amends {

    private final Facts facts;

    Amends(Facts facts) {
        this.facts = facts;
    }

    /** The words of the question before with what is said now in its place; behind them where nothing of it is of that kind. */
    Optional<String> amended(Understanding now, Understanding last) {
        List<Claim> said = now.claims().stream()
                .filter(claim -> !(claim instanceof Claim.Qualified))
                .toList();
        if (!now.cues().amends() || !now.cues().bare() || said.size() != 1) {
            return Optional.empty();
        }
        Claim right = said.get(0);
        List<Claim> wrong = last.claims().stream()
                .filter(claim -> isOfKind(claim, right) && holdsOnce(last.clause(), claim.said()))
                .toList();
        return wrong.stream()
                .filter(claim -> !claim.said().equalsIgnoreCase(right.said()))
                .findFirst()
                .map(claim -> last.clause().replace(claim.said(), right.said()))
                .or(() -> wrong.isEmpty() ? Optional.of(last.clause() + " " + right.said()) : Optional.empty());
    }

    private static boolean holdsOnce(String clause, String words) {
        int at = clause.indexOf(words);
        return at >= 0 && clause.indexOf(words, at + 1) < 0;
    }

    private boolean isOfKind(Claim claim, Claim other) {
        if (claim instanceof Claim.Named one && other instanceof Claim.Named two) {
            return one.entities().stream()
                    .anyMatch(id -> two.entities().stream().anyMatch(as -> sameType(id, as)));
        }
        return claim.getClass() == other.getClass();
    }

    private boolean sameType(String id, String other) {
        return facts.entity(id).map(Entity::type).equals(facts.entity(other).map(Entity::type));
    }
}
