package attache.handler;

import attache.facts.EntityValue;
import attache.facts.Fact;
import attache.turn.Answer;
import attache.turn.Answer.Operand;
import attache.turn.Answer.Stance;
import attache.turn.Claim;
import attache.turn.Understanding;
import java.util.List;
import java.util.Optional;

/** Says whether the first of two figures named is the greater, or the lesser. */
final class CompareHandler {

    private CompareHandler() {}

    /** @param operands two facts with their figures, the greater first */
    static Answer answer(Understanding asked, List<Operand> operands) {
        boolean firstIsGreater = asked.claims(Claim.Named.class).stream()
                .flatMap(claim -> operands.stream().filter(operand -> owns(claim, operand.fact())))
                .findFirst()
                .map(operand -> operand.equals(operands.get(0)))
                .orElse(true);
        boolean yes = asked.asks().equals("less") != firstIsGreater;
        List<Fact> facts = operands.stream().map(Operand::fact).toList();
        return new Answer.Found(yes ? Stance.YES : Stance.NO, facts, Optional.empty(), false);
    }

    private static boolean owns(Claim.Named claim, Fact fact) {
        return claim.entities().stream().anyMatch(id -> fact.values("of").contains(new EntityValue(id)));
    }
}
