package attache.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share in percent, to one decimal. */
final class Share {

    private Share() {}

    /** The share of a part in a whole; of nothing, all. */
    static double percent(long part, long whole) {
        return whole == 0
                ? 100
                : new BigDecimal(100.0 * part / whole)
                        .setScale(1, RoundingMode.HALF_EVEN)
                        .doubleValue();
    }
}
