package attache.rendering;

import attache.facts.EntityValue;
import attache.facts.Value;
import attache.turn.Answer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** Words what was reckoned, and says so where it was rounded. */
final class Reckoning {

    private final Wordings wordings;
    private final int decimals;

    Reckoning(Wordings wordings, int decimals) {
        this.wordings = wordings;
        this.decimals = decimals;
    }

    /** The result with its unit. */
    String result(Answer.Reckoned reckoned) {
        String least = shown(reckoned, reckoned.result());
        return reckoned.upTo().compareTo(reckoned.result()) == 0
                ? least
                : wordings.between(least, shown(reckoned, reckoned.upTo()));
    }

    /** The name of what tells the first operand from the second; empty where nothing does. */
    String first(Answer.Reckoned reckoned) {
        List<Answer.Operand> operands = reckoned.operands();
        Map<String, List<Value>> roles = operands.get(0).fact().roles();
        return roles.entrySet().stream()
                .filter(role -> role.getValue().get(0) instanceof EntityValue)
                .filter(role -> operands.stream()
                        .skip(1)
                        .noneMatch(other -> other.fact().values(role.getKey()).equals(role.getValue())))
                .findFirst()
                .map(role -> wordings.list(role.getValue()))
                .orElse("");
    }

    private String shown(Answer.Reckoned reckoned, BigDecimal number) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        if (rounded.scale() < 0) {
            rounded = rounded.setScale(0);
        }
        String shown = switch (reckoned.operation()) {
            case SHARE, EXCESS, RATIO, YEARS -> wordings.inflection().number(rounded);
            case SUM, DIFFERENCE, GREATER, LESSER, PRODUCT ->
                wordings.amount(rounded, reckoned.scale(), reckoned.unit());
        };
        return rounded.compareTo(number) == 0 ? shown : wordings.about(shown);
    }
}
