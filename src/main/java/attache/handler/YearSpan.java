package attache.handler;

import attache.facts.Fact;
import attache.facts.Period;
import attache.facts.Value;
import attache.turn.Answer;
import attache.turn.Answer.Operand;
import attache.turn.Answer.Operation;
import attache.turn.Context;
import attache.turn.Understanding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reckons the years between two dated facts; where one of them is a span, from the fewest to the most. */
final class YearSpan {

    private YearSpan() {}

    static Answer answer(Understanding asked, Matcher matcher, Context context) {
        List<Operand> operands = new ArrayList<>();
        List<Period> periods = new ArrayList<>();
        for (Understanding part : asked.parts()) {
            Optional<Fact> dated = dated(matcher.matches(part, context, false));
            if (dated.isEmpty()) {
                return new Answer.NotKnown("number", List.of());
            }
            Period period = period(dated.get()).orElseThrow();
            periods.add(period);
            operands.add(
                    new Operand(dated.get(), BigDecimal.valueOf(period.first().getYear())));
        }
        Period first = periods.get(0).first().isAfter(periods.get(1).first()) ? periods.get(1) : periods.get(0);
        Period last = first == periods.get(0) ? periods.get(1) : periods.get(0);
        int fewest = last.first().getYear() - first.last().getYear();
        int most = last.last().getYear() - first.first().getYear();
        return new Answer.Reckoned(
                Operation.YEARS, operands, BigDecimal.valueOf(fewest), BigDecimal.valueOf(most), "", "");
    }

    private static Optional<Fact> dated(List<Match> matches) {
        return matches.stream()
                .filter(Match::holds)
                .map(Match::fact)
                .filter(fact -> period(fact).isPresent())
                .findFirst();
    }

    private static Optional<Period> period(Fact fact) {
        for (List<Value> values : fact.roles().values()) {
            if (values.get(0) instanceof Period period) {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }
}
