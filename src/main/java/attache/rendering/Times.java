package attache.rendering;

import attache.facts.DateBound;
import attache.facts.DatePart;
import attache.facts.Period;
import attache.facts.Precision;
import attache.language.Inflection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words times by the sentences {@code time.<bound>.<precision>}, else {@code time.<bound>} around {@code date.<precision>}; the
 * precision of two dates is "span" where both are years, else "both".
 */
final class Times {

    private static final String IN = "time." + DateBound.IN.key();

    private final Sentences sentences;
    private final Inflection inflection;

    Times(Sentences sentences, Inflection inflection) {
        this.sentences = sentences;
        this.inflection = inflection;
    }

    /** A time with its preposition: "in 2006", "by 1898". */
    String time(Period period) {
        return timed("time." + period.bound().key(), period);
    }

    private String timed(String key, Period period) {
        Map<String, Object> values = values(period);
        values.put("date", date(period));
        if (!key.equals(IN)) {
            values.put("in", timed(IN, period));
        } else if (period.isSpan()) {
            List<DatePart> parts = period.parts();
            values.put("inFirst", timed(IN, alone(parts.get(0), period)));
            values.put("inLast", timed(IN, alone(parts.get(1), period)));
        }
        String finer = key + "." + shape(period);
        return sentences.say(sentences.has(finer) ? finer : key, values);
    }

    /** A time without its preposition: "2006", "the 19th century". */
    String date(Period period) {
        return sentences.say("date." + shape(period), values(period));
    }

    private Map<String, Object> values(Period period) {
        DatePart first = period.parts().get(0);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("year", Integer.toString(first.year()));
        values.put("month", inflection.month(first.first().getMonth()));
        values.put("day", first.first().getDayOfMonth());
        values.put("century", inflection.century(first.century()));
        if (period.isSpan()) {
            String last = date(alone(period.parts().get(1), period));
            values.put("first", date(alone(first, period)));
            values.put("last", last);
            values.put("lastShort", last.substring(Math.max(0, last.length() - 2)));
        }
        return values;
    }

    private static Period alone(DatePart part, Period period) {
        return new Period(period.bound(), List.of(part), period.text());
    }

    private static String shape(Period period) {
        if (!period.isSpan()) {
            return period.precision().name().toLowerCase(Locale.ROOT);
        }
        return period.parts().stream().allMatch(part -> part.precision() == Precision.YEAR) ? "span" : "both";
    }
}
