package attache.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar of dates in the data. */
final class DateText {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DECADE = Pattern.compile("(\\d{3}0)s");
    private static final Pattern CENTURY = Pattern.compile("(?:(early|mid|late)-)?(\\d{1,2})c");

    private DateText() {}

    /** The one or two dates of a text, if it keeps to the grammar and a span runs forwards. */
    static Optional<List<DatePart>> parse(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length > 2) {
            return Optional.empty();
        }
        List<DatePart> parts = new ArrayList<>();
        for (String end : ends) {
            part(end).ifPresent(parts::add);
        }
        boolean whole = parts.size() == ends.length;
        return whole && forwards(parts) ? Optional.of(parts) : Optional.empty();
    }

    private static boolean forwards(List<DatePart> parts) {
        return parts.size() == 1 || parts.get(0).last().isBefore(parts.get(1).first());
    }

    private static Optional<DatePart> part(String text) {
        try {
            return Optional.ofNullable(partOrNull(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static DatePart partOrNull(String text) {
        if (DAY.matcher(text).matches()) {
            LocalDate day = LocalDate.parse(text);
            return new DatePart(Precision.DAY, day, day);
        }
        if (MONTH.matcher(text).matches()) {
            YearMonth month = YearMonth.parse(text);
            return new DatePart(Precision.MONTH, month.atDay(1), month.atEndOfMonth());
        }
        if (YEAR.matcher(text).matches()) {
            return years(Precision.YEAR, Integer.parseInt(text), Integer.parseInt(text));
        }
        Matcher decade = DECADE.matcher(text);
        if (decade.matches()) {
            int first = Integer.parseInt(decade.group(1));
            return years(Precision.DECADE, first, first + 9);
        }
        Matcher century = CENTURY.matcher(text);
        return century.matches() ? century(century.group(1), Integer.parseInt(century.group(2))) : null;
    }

    /** The 19th century runs from 1801 to 1900; its early, mid and late part are a third each. */
    private static DatePart century(String third, int century) {
        int before = (century - 1) * 100;
        if (third == null) {
            return years(Precision.CENTURY, before + 1, before + 100);
        }
        return switch (third) {
            case "early" -> years(Precision.EARLY_CENTURY, before + 1, before + 33);
            case "mid" -> years(Precision.MID_CENTURY, before + 34, before + 66);
            default -> years(Precision.LATE_CENTURY, before + 67, before + 100);
        };
    }

    private static DatePart years(Precision precision, int first, int last) {
        if (first < 1) {
            return null;
        }
        return new DatePart(precision, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }
}
