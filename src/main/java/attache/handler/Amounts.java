package attache.handler;

import attache.facts.Bound;
import attache.facts.Closure;
import attache.facts.Fact;
import attache.facts.Figure;
import attache.facts.Period;
import attache.facts.Value;
import attache.turn.Claim;
import attache.turn.Qualifier;
import attache.turn.Understanding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Tells how a fact bears on the times and numbers that a question claims. */
final class Amounts {

    private static final BigDecimal ENDLESS = new BigDecimal("1e30");
    private static final BigDecimal SMALLEST_AMOUNT = new BigDecimal("1e6");

    private Amounts() {}

    static Bearing dated(Fact fact, Period said) {
        List<Period> known = fact.roles().values().stream()
                .flatMap(List::stream)
                .filter(Period.class::isInstance)
                .map(Period.class::cast)
                .toList();
        if (known.isEmpty()) {
            return Bearing.UNUSED;
        }
        return known.stream().anyMatch(period -> period.mayMean(said)) ? Bearing.USED : Bearing.CONTRADICTED;
    }

    /** Whether a question asks for the first of a ranking, and of no place in it by number. */
    static boolean asksForTheFirst(Understanding asked) {
        return asked.has(Qualifier.MOST) && asked.claims(Claim.Counted.class).isEmpty();
    }

    /** How a fact bears on "the first": against it where it tells another place. */
    static Bearing first(Fact fact) {
        List<Figure> ranks = fact.roles().values().stream()
                .flatMap(List::stream)
                .filter(value -> value instanceof Figure figure && figure.isRank())
                .map(Figure.class::cast)
                .toList();
        if (ranks.isEmpty()) {
            return Bearing.COMMON;
        }
        boolean first = ranks.stream().anyMatch(rank -> rank.value().compareTo(BigDecimal.ONE) == 0);
        return first ? Bearing.USED : Bearing.CONTRADICTED;
    }

    static Bearing counted(Fact fact, Claim.Counted claim) {
        boolean figures = false;
        boolean open = false;
        boolean measured = fact.roles().values().stream().anyMatch(values -> values.get(0) instanceof Figure);
        for (List<Value> values : fact.roles().values()) {
            boolean merelyListed = measured && claim.bound() != Bound.ABOUT && !(values.get(0) instanceof Figure);
            Optional<Span> known = merelyListed ? Optional.empty() : known(fact, values, claim);
            if (known.isPresent()) {
                figures = true;
                boolean plain = claim.bound() == Bound.ABOUT;
                Span said = Span.of(claim.number(), plain ? Bound.EXACTLY : claim.bound());
                boolean counts = values.size() > 1 && claim.number().intValue() == values.size();
                boolean means = plain && (counts || values.stream().anyMatch(value -> equal(value, claim)));
                if (means || said.holds(known.get())) {
                    return Bearing.USED;
                }
                open |= said.meets(known.get());
            }
        }
        return !figures ? Bearing.UNUSED : open ? Bearing.LEFT_OPEN : Bearing.CONTRADICTED;
    }

    /** Between which numbers the source puts a figure, or how many a list has. */
    private static Optional<Span> known(Fact fact, List<Value> values, Claim.Counted claim) {
        if (values.get(0) instanceof Figure figure) {
            boolean inScale = figure.scale().isPresent() && claim.number().compareTo(SMALLEST_AMOUNT) < 0;
            return Optional.of(Span.of(inScale ? figure.value() : figure.amount(), figure.bound()));
        }
        boolean open = fact.closure() == Closure.OPEN;
        return values.size() > 1
                ? Optional.of(Span.of(BigDecimal.valueOf(values.size()), open ? Bound.AT_LEAST : Bound.EXACTLY))
                : Optional.empty();
    }

    /** The numbers from one to another; without an end where it is open; an end may itself be left out. */
    private record Span(BigDecimal least, BigDecimal most, boolean without) {

        /** The numbers that a bound allows; "about" leaves a tenth to either side. */
        static Span of(BigDecimal number, Bound bound) {
            BigDecimal tenth = number.abs().movePointLeft(1);
            return switch (bound) {
                case EXACTLY -> new Span(number, number, false);
                case ABOUT -> new Span(number.subtract(tenth), number.add(tenth), false);
                case MORE_THAN -> new Span(number, ENDLESS, true);
                case AT_LEAST -> new Span(number, ENDLESS, false);
                case LESS_THAN -> new Span(ENDLESS.negate(), number, true);
                case AT_MOST -> new Span(ENDLESS.negate(), number, false);
            };
        }

        /** Whether every number of the other is one of these. */
        boolean holds(Span other) {
            return !falls(least, other.least, without && !other.without)
                    && !falls(other.most, most, without && !other.without);
        }

        /** Whether some number is one of both. */
        boolean meets(Span other) {
            boolean leavesOut = without || other.without;
            return !falls(least, other.most, leavesOut) && !falls(other.least, most, leavesOut);
        }

        /** Whether a lower end lies above another, or on it where ends are left out. */
        private static boolean falls(BigDecimal lower, BigDecimal upper, boolean leavesOut) {
            int order = lower.compareTo(upper);
            return order > 0 || order == 0 && leavesOut;
        }
    }

    private static boolean equal(Value value, Claim.Counted claim) {
        return value instanceof Figure figure
                && (figure.value().compareTo(claim.number()) == 0
                        || figure.amount().compareTo(claim.number()) == 0);
    }
}
