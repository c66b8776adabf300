package attache.botapi;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The script of what goes wrong: the first rule that fits a call befalls it, as many times as it may. */
public final class Faults {

    private final List<Rule> rules = new ArrayList<>();

    private static final class Rule {
        private final Predicate<Call> fits;
        private final Fault fault;
        private int left;

        private Rule(Predicate<Call> fits, Fault fault, int left) {
            this.fits = fits;
            this.fault = fault;
            this.left = left;
        }
    }

    /** Lets the next calls of a method meet a fault. */
    public void next(int times, String method, Fault fault) {
        next(times, method, call -> true, fault);
    }

    /** Lets the next calls of a method that fit meet a fault. */
    public synchronized void next(int times, String method, Predicate<Call> fits, Fault fault) {
        String name = method.toLowerCase(Locale.ROOT);
        rules.add(new Rule(call -> call.method().equals(name) && fits.test(call), fault, times));
    }

    /** Lets each call that fits meet a fault until {@link #clear}. */
    public synchronized void always(Predicate<Call> fits, Fault fault) {
        rules.add(new Rule(fits, fault, Integer.MAX_VALUE));
    }

    /** Lets all go well again. */
    public synchronized void clear() {
        rules.clear();
    }

    /** How often scripted faults are still to come. */
    public synchronized long left() {
        return rules.stream().mapToLong(rule -> rule.left).sum();
    }

    /** The fault that befalls a call, or null. */
    synchronized Fault of(Call call) {
        for (Iterator<Rule> each = rules.iterator(); each.hasNext(); ) {
            Rule rule = each.next();
            if (rule.fits.test(call)) {
                if (rule.left != Integer.MAX_VALUE && --rule.left == 0) {
                    each.remove();
                }
                return rule.fault;
            }
        }
        return null;
    }
}
