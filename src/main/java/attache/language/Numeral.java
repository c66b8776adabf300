package attache.language;

import java.math.BigDecimal;

/**
 * A number that stands in a text.
 *
 * @param value its exact value
 * @param from index of its first word
 * @param to index after its last word
 * @param ordinal whether it is an ordinal, as in "12th" and "fifth"
 * @param figures whether it is written in figures, at least in part
 */
public record Numeral(BigDecimal value, int from, int to, boolean ordinal, boolean figures) {}
