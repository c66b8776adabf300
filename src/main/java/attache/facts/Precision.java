package attache.facts;

/** How fine a date is. */
public enum Precision {
    DAY,
    MONTH,
    YEAR,
    DECADE,
    EARLY_CENTURY,
    MID_CENTURY,
    LATE_CENTURY,
    CENTURY
}
