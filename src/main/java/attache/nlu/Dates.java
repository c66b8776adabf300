package attache.nlu;

import attache.facts.DateBound;
import attache.facts.Period;
import attache.language.Language;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds years, decades, centuries and months with a year among the words of a text. */
final class Dates {

    private static final Pattern YEAR = Pattern.compile("(1[5-9]\\d\\d|20\\d\\d)");
    private static final Pattern DECADE = Pattern.compile("(1[5-9]\\d0|20\\d0)s");
    private static final Pattern SHORT_END = Pattern.compile("\\d{1,2}");
    private static final Pattern CENTURY = Pattern.compile("(1[5-9]|20|21)(th|st)");
    private static final Map<String, DateBound> BOUNDS =
            Map.of("before", DateBound.BEFORE, "after", DateBound.AFTER, "since", DateBound.SINCE, "by", DateBound.BY);

    private final Map<String, Integer> months = new TreeMap<>();

    Dates(Language language) {
        for (Month month : Month.values()) {
            Locale locale = language.locale();
            months.put(month.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale), month.getValue());
        }
    }

    /** A date that stands from one token to another. */
    record Found(int from, int to, Period period) {}

    /** The dates among the words, from left to right. */
    List<Found> in(List<String> words) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Found> date = at(words, at);
            date.ifPresent(found::add);
            at = date.map(Found::to).orElse(at + 1);
        }
        return found;
    }

    private Optional<Found> at(List<String> words, int at) {
        String word = words.get(at);
        if (months.containsKey(word)
                && at + 1 < words.size()
                && YEAR.matcher(words.get(at + 1)).matches()) {
            return found(words, at, at + 2, "%s-%02d".formatted(words.get(at + 1), months.get(word)));
        }
        if (YEAR.matcher(word).matches()) {
            return year(words, at);
        }
        Matcher decade = DECADE.matcher(word);
        if (decade.matches()) {
            return found(words, at, at + 1, decadeOrCentury(decade.group(1)));
        }
        Matcher century = CENTURY.matcher(word);
        if (century.matches() && at + 1 < words.size() && words.get(at + 1).startsWith("cent")) {
            return found(words, at, at + 2, century.group(1) + "c");
        }
        return Optional.empty();
    }

    /** "1860s" is a decade, "1800s" the century that it begins. */
    private static String decadeOrCentury(String year) {
        return year.endsWith("00") ? (Integer.parseInt(year) / 100 + 1) + "c" : year + "s";
    }

    private static Optional<Found> year(List<String> words, int at) {
        String year = words.get(at);
        if (at + 1 < words.size() && words.get(at + 1).equals("s")) {
            return found(words, at, at + 2, decadeOrCentury(year));
        }
        if (at + 1 < words.size() && SHORT_END.matcher(words.get(at + 1)).matches()) {
            String end = year.substring(0, 4 - words.get(at + 1).length()) + words.get(at + 1);
            if (end.compareTo(year) > 0) {
                return found(words, at, at + 2, year + "/" + end);
            }
        }
        return found(words, at, at + 1, year);
    }

    private static Optional<Found> found(List<String> words, int from, int to, String text) {
        DateBound bound = from == 0 ? DateBound.IN : BOUNDS.getOrDefault(words.get(from - 1), DateBound.IN);
        return Period.parse(bound, text).map(period -> new Found(from, to, period));
    }
}
