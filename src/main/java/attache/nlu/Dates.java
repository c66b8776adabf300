package attache.nlu;

import attache.facts.DateBound;
import attache.facts.Period;
import attache.language.Language;
import attache.language.Words;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds years, decades, centuries and months with a year among the words of a text. */
final class Dates {

    private static final Pattern YEAR = Pattern.compile("(1[5-9]\\d\\d|20\\d\\d)");
    private static final Pattern DECADE = Pattern.compile("(1[5-9]\\d0|20\\d0|\\d0)(s|er|ern)");
    private static final Pattern DECADE_ALONE = Pattern.compile("(1[5-9]\\d0|20\\d0|\\d0)(?:er|ern|s)?");
    private static final Pattern SHORT_END = Pattern.compile("\\d{1,2}");
    private static final Pattern CENTURY = Pattern.compile("(1[5-9]|20|21)\\p{L}*");
    private static final Pattern ROMAN_CENTURY = Pattern.compile("(x[vi]+|xix|xxi?)(?:e|eme)?");
    private static final Map<String, String> ROMAN =
            Map.of("xv", "15", "xvi", "16", "xvii", "17", "xviii", "18", "xix", "19", "xx", "20", "xxi", "21");
    /** How far before a date the word stands at most that bounds it: "before the year 1914". */
    private static final int BOUND_REACH = 3;

    private final Map<String, Integer> months = new TreeMap<>();
    private final Map<String, DateBound> bounds = new HashMap<>();
    private final Map<String, String> ordinals = new HashMap<>();
    private final Set<String> decades;
    /** Decades in words, such as "forties", and those that only stand behind a word for years: "années quarante". */
    private final Map<String, String> decadesAlone;

    private final Map<String, String> decadesBehind;
    private final Set<String> centuries;
    private final Set<String> between;

    Dates(Language language, CueWords cues) {
        for (Month month : Month.values()) {
            Locale locale = language.locale();
            String name = Words.folded(month.getDisplayName(TextStyle.FULL, locale), language);
            months.put(name, month.getValue());
        }
        for (DateBound bound : DateBound.values()) {
            cues.list("dates." + bound.name().toLowerCase(Locale.ROOT)).forEach(word -> bounds.put(word, bound));
        }
        for (int century = 15; century <= 21; century++) {
            String number = String.valueOf(century);
            cues.list("dates." + number).forEach(word -> ordinals.put(word, number));
        }
        this.decades = cues.list("dates.decade");
        this.decadesAlone = cues.pairs("dates.decades.alone");
        this.decadesBehind = cues.pairs("dates.decades.behind");
        this.centuries = cues.list("dates.century");
        this.between = cues.list("dates.between");
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
        String next = at + 1 < words.size() ? words.get(at + 1) : "";
        if (months.containsKey(word) && YEAR.matcher(next).matches()) {
            return found(words, at, at + 2, "%s-%02d".formatted(next, months.get(word)));
        }
        if (centuries.contains(next)) {
            Optional<String> century = century(word);
            if (century.isPresent()) {
                return found(words, at, at + 2, century.get() + "c");
            }
        }
        Matcher alone = DECADE_ALONE.matcher(next);
        if (decades.contains(word) && alone.matches()) {
            return found(words, at, at + 2, decadeOrCentury(alone.group(1)));
        }
        if (YEAR.matcher(word).matches()) {
            return year(words, at);
        }
        Optional<Found> spelled = spelledDecade(words, at);
        if (spelled.isPresent()) {
            return spelled;
        }
        Matcher decade = DECADE.matcher(word);
        if (decade.matches()) {
            return found(words, at, decades.contains(next) ? at + 2 : at + 1, decadeOrCentury(decade.group(1)));
        }
        return Optional.empty();
    }

    /** "The forties", "les années soixante-dix": a decade of the last century. */
    private Optional<Found> spelledDecade(List<String> words, int at) {
        if (decadesAlone.containsKey(words.get(at))) {
            boolean years = at + 1 < words.size() && decades.contains(words.get(at + 1));
            return found(words, at, at + (years ? 2 : 1), decadeOrCentury(decadesAlone.get(words.get(at))));
        }
        for (int length = 2; decades.contains(words.get(at)) && length > 0; length--) {
            int to = at + 1 + length;
            String name = to <= words.size() ? String.join(" ", words.subList(at + 1, to)) : "";
            if (decadesBehind.containsKey(name)) {
                return found(words, at, to, decadeOrCentury(decadesBehind.get(name)));
            }
        }
        return Optional.empty();
    }

    private Optional<String> century(String word) {
        Matcher figures = CENTURY.matcher(word);
        if (figures.matches()) {
            return Optional.of(figures.group(1));
        }
        Matcher roman = ROMAN_CENTURY.matcher(word);
        return roman.matches()
                ? Optional.ofNullable(ROMAN.get(roman.group(1)))
                : Optional.ofNullable(ordinals.get(word));
    }

    /** "1860s" is a decade, "1800s" the century that it begins; of two figures a decade of the last century. */
    private static String decadeOrCentury(String figures) {
        String year = figures.length() == 2 ? "19" + figures : figures;
        return year.endsWith("00") ? (Integer.parseInt(year) / 100 + 1) + "c" : year + "s";
    }

    private Optional<Found> year(List<String> words, int at) {
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

    private Optional<Found> found(List<String> words, int from, int to, String text) {
        return Period.parse(bound(words, from), text).map(period -> new Found(from, to, period));
    }

    private DateBound bound(List<String> words, int from) {
        for (int i = from - 1; i >= Math.max(0, from - BOUND_REACH); i--) {
            if (bounds.containsKey(words.get(i))) {
                return bounds.get(words.get(i));
            }
            if (!between.contains(words.get(i))) {
                break;
            }
        }
        return DateBound.IN;
    }
}
