package attache.facts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scale words that the data may use. */
enum Scale {
    HUNDRED(2),
    THOUSAND(3),
    MILLION(6),
    BILLION(9),
    TRILLION(12);

    private final BigDecimal factor;

    Scale(int zeros) {
        this.factor = new BigDecimal(BigInteger.TEN.pow(zeros));
    }

    static String words() {
        return Stream.of(values())
                .map(scale -> scale.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    static Optional<BigDecimal> of(String word) {
        return Stream.of(values())
                .filter(scale -> scale.name().toLowerCase(Locale.ROOT).equals(word))
                .map(scale -> scale.factor)
                .findFirst();
    }
}
