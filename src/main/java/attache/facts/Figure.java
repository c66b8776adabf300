package attache.facts;

import java.math.BigDecimal;
import java.util.Optional;

/** An exact number as the source gives it: the digits, the scale word ("billion"), the unit and the bound. */
public record Figure(BigDecimal value, Optional<String> scale, String unit, Bound bound) implements Value {

    private static final String RANK = "rank";

    /** What the unit of a yearly rate ends with. */
    public static final String PER_YEAR = "-per-year";

    /** Whether it tells a place in a ranking or a row, and no amount. */
    public boolean isRank() {
        return unit.equals(RANK);
    }

    /** The value with its scale, such as 2350000000 for 2.35 billion. */
    public BigDecimal amount() {
        return scale.map(Scale::of)
                .map(factor -> value.multiply(factor.orElseThrow()))
                .orElse(value);
    }
}
