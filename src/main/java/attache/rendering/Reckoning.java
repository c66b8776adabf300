package attache.rendering;

import attache.turn.Answer;
import java.math.BigDecimal;
import java.math.RoundingMode;

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

    private String shown(Answer.Reckoned reckoned, BigDecimal number) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        if (rounded.scale() < 0) {
            rounded = rounded.setScale(0);
        }
        String shown = switch (reckoned.operation()) {
            case SHARE, EXCESS, RATIO, YEARS -> wordings.inflection().number(rounded);
            case SUM, DIFFERENCE, PRODUCT -> wordings.amount(rounded, reckoned.scale(), reckoned.unit());
        };
        return rounded.compareTo(number) == 0 ? shown : wordings.about(shown);
    }
}
