package attache.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A time as the source gives it: "after" 1859, "in" the 1860s, "in" 1936/1937 (two parts, from one to the other).
 *
 * @param bound how the time stands to the parts
 * @param parts one date, or the two ends of a span
 * @param text the date as it stands in the data, such as "mid-19c"
 */
public record Period(DateBound bound, List<DatePart> parts, String text) implements Value {

    public Period {
        parts = List.copyOf(parts);
    }

    public LocalDate first() {
        return parts.get(0).first();
    }

    public LocalDate last() {
        return parts.get(parts.size() - 1).last();
    }

    /**
     * Whether another time may be meant by this one: they overlap, and a time "after" or "since" is open to what follows, one
     * "before" to what precedes it. What is before a year is not after it.
     */
    public boolean mayMean(Period said) {
        boolean opensLater = bound == DateBound.AFTER || bound == DateBound.SINCE;
        boolean opensEarlier = bound == DateBound.BEFORE;
        boolean beyond = bound == DateBound.BEFORE
                        && said.bound == DateBound.AFTER
                        && !said.last().isBefore(last())
                || bound == DateBound.AFTER
                        && said.bound == DateBound.BEFORE
                        && !said.first().isAfter(first());
        return !beyond
                && (!said.first().isAfter(last()) || opensLater)
                && (!said.last().isBefore(first()) || opensEarlier);
    }

    public boolean isSpan() {
        return parts.size() > 1;
    }

    /** The precision of its first part. */
    public Precision precision() {
        return parts.get(0).precision();
    }

    /** Reads "2014", "1944-11", "1944-11-02", "1860s", "19c", "mid-19c", and two of them joined by "/". */
    public static Optional<Period> parse(DateBound bound, String text) {
        return DateText.parse(text).map(parts -> new Period(bound, parts, text));
    }
}
