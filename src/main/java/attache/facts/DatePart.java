package attache.facts;

import java.time.LocalDate;

/** One date as the source gives it, from its first day to its last. */
public record DatePart(Precision precision, LocalDate first, LocalDate last) {

    public int year() {
        return first.getYear();
    }

    /** The century, 19 for the years 1801 to 1900. */
    public int century() {
        return (last.getYear() + 99) / 100;
    }
}
