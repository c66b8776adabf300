package attache.handler;

import attache.facts.EntityValue;
import attache.facts.Fact;
import attache.facts.Figure;
import attache.facts.Value;
import attache.turn.Answer;
import attache.turn.Answer.Operand;
import attache.turn.Answer.Operation;
import attache.turn.Claim;
import attache.turn.Context;
import attache.turn.Understanding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reckons with the figures of one intent: the difference, the sum, the share or the ratio of two of one unit and time. */
final class ComputeHandler implements Handler {

    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> COMPARISONS = Set.of("more", "less");

    private static final String INCLUDING = "including";

    private final Matcher matcher;

    ComputeHandler(Matcher matcher) {
        this.matcher = matcher;
    }

    @Override
    public Answer answer(Understanding asked, Context context) {
        if (asked.asks().equals("years")) {
            return YearSpan.answer(asked, matcher, context);
        }
        if (asked.asks().equals("count")) {
            return CountDifference.answer(asked, matcher, context);
        }
        List<Fact> candidates = matcher.candidates(asked);
        if (asked.asks().equals("product")) {
            return product(asked, candidates);
        }
        List<Operand> operands = new ArrayList<>();
        for (Fact fact : candidates) {
            figure(fact).ifPresent(figure -> operands.add(new Operand(fact, figure.value())));
        }
        if (operands.size() != 2 || !alike(operands)) {
            return new Answer.NotKnown("number", candidates);
        }
        if (otherTime(asked, context)) {
            return new Answer.NotKnown("number", candidates);
        }
        operands.sort(Comparator.comparing(Operand::value).reversed());
        if (COMPARISONS.contains(asked.asks())) {
            return CompareHandler.answer(asked, operands);
        }
        Operation operation = Operation.valueOf(asked.asks().toUpperCase(Locale.ROOT));
        Figure unit = figure(operands.get(0).fact()).orElseThrow();
        if (isPartOfWhole(operands)) {
            return ofWhole(asked, operation, operands, unit);
        }
        BigDecimal result = result(operation, operands);
        if (operation == Operation.LESSER) {
            Collections.reverse(operands);
        }
        return new Answer.Reckoned(
                operation, operands, result, result, unit.unit(), unit.scale().orElse(""));
    }

    /** Whether the greater figure is the lesser with something included: what they are together means nothing. */
    private static boolean isPartOfWhole(List<Operand> operands) {
        Fact whole = operands.get(0).fact();
        Fact part = operands.get(1).fact();
        return whole.has(INCLUDING)
                && part.roles().keySet().stream()
                        .filter(role -> part.values(role).get(0) instanceof EntityValue)
                        .allMatch(role -> part.values(role).equals(whole.values(role)));
    }

    /** The share of what is included where it is named and not left out, else of the rest; no sum and no ratio. */
    private static Answer ofWhole(Understanding asked, Operation operation, List<Operand> operands, Figure unit) {
        BigDecimal whole = operands.get(0).value();
        BigDecimal rest = operands.get(1).value();
        boolean asksIncluded = asked.claims().stream()
                .anyMatch(claim -> claim instanceof Claim.Named named
                        && !named.excluded()
                        && named.entities().stream()
                                .map(EntityValue::new)
                                .anyMatch(operands.get(0).fact().values(INCLUDING)::contains));
        BigDecimal result = switch (operation) {
            case SHARE ->
                (asksIncluded ? whole.subtract(rest) : rest).multiply(HUNDRED).divide(whole, DIGITS);
            case DIFFERENCE -> whole.subtract(rest);
            case EXCESS -> result(operation, operands);
            default -> null;
        };
        List<Fact> told = operands.stream().map(Operand::fact).toList();
        return result == null
                ? new Answer.Found(Answer.Stance.TELLS, told, Optional.empty(), false)
                : new Answer.Reckoned(
                        operation,
                        operands,
                        result,
                        result,
                        unit.unit(),
                        unit.scale().orElse(""));
    }

    /** A yearly rate times the years that the question gives. */
    private static Answer product(Understanding asked, List<Fact> candidates) {
        for (Fact fact : candidates) {
            Optional<Figure> rate = figure(fact).filter(figure -> figure.unit().endsWith(Figure.PER_YEAR));
            Optional<BigDecimal> years = asked.claims().stream()
                    .filter(Claim.Counted.class::isInstance)
                    .map(claim -> ((Claim.Counted) claim).number())
                    .filter(number ->
                            rate.isPresent() && number.compareTo(rate.get().amount()) != 0)
                    .findFirst();
            if (rate.isPresent() && years.isPresent()) {
                BigDecimal result = rate.get().amount().multiply(years.get());
                List<Operand> operands = List.of(new Operand(fact, rate.get().amount()));
                return new Answer.Reckoned(Operation.PRODUCT, operands, result, result, "people", "");
            }
        }
        return new Answer.NotKnown("number", candidates);
    }

    /** Whether the question speaks of a time, or of something else, that none of the figures is for. */
    private boolean otherTime(Understanding asked, Context context) {
        List<Match> matches = matcher.matches(asked, context, false);
        return matches.stream().allMatch(match -> match.contradicted().stream().anyMatch(Claim.Dated.class::isInstance))
                || matcher.leftOver(matches, true);
    }

    private static boolean alike(List<Operand> operands) {
        return operands.stream()
                        .map(operand -> figure(operand.fact()).orElseThrow())
                        .map(figure -> figure.unit() + figure.scale())
                        .distinct()
                        .count()
                == 1;
    }

    private static Optional<Figure> figure(Fact fact) {
        for (List<Value> values : fact.roles().values()) {
            if (values.get(0) instanceof Figure figure) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    private static BigDecimal result(Operation operation, List<Operand> operands) {
        BigDecimal more = operands.get(0).value();
        BigDecimal less = operands.get(1).value();
        return switch (operation) {
            case SUM -> more.add(less);
            case SHARE -> less.multiply(HUNDRED).divide(more, DIGITS);
            case EXCESS -> more.subtract(less).multiply(HUNDRED).divide(less, DIGITS);
            case RATIO -> more.divide(less, DIGITS);
            case DIFFERENCE, GREATER, LESSER, YEARS, PRODUCT -> more.subtract(less);
        };
    }
}
