package attache.handler;

import attache.facts.Fact;
import attache.turn.Answer;
import attache.turn.Answer.Operand;
import attache.turn.Answer.Operation;
import attache.turn.Context;
import attache.turn.Form;
import attache.turn.Sought;
import attache.turn.Understanding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reckons how many more there are of one thing than of another: each is counted by its own question. */
final class CountDifference {

    private CountDifference() {}

    static Answer answer(Understanding asked, Matcher matcher, Context context) {
        Handler counting = new CountHandler(matcher);
        List<Operand> operands = new ArrayList<>();
        for (Understanding part : asked.parts()) {
            Answer counted = counting.answer(
                    part.but().form(Form.COUNT).sought(Sought.ANYTHING).done(), context);
            if (!(counted instanceof Answer.Found found) || found.count().isEmpty()) {
                return new Answer.NotKnown("number", List.of());
            }
            Fact first = found.facts().get(0);
            operands.add(new Operand(first, BigDecimal.valueOf(found.count().get())));
        }
        if (operands.size() != 2) {
            return new Answer.NotKnown("number", List.of());
        }
        BigDecimal difference =
                operands.get(0).value().subtract(operands.get(1).value()).abs();
        return new Answer.Reckoned(Operation.DIFFERENCE, operands, difference, difference, "people", "");
    }
}
