package attache.rendering;

import attache.facts.Bound;
import attache.facts.DatePart;
import attache.facts.Entity;
import attache.facts.EntityValue;
import attache.facts.Facts;
import attache.facts.Figure;
import attache.facts.Period;
import attache.facts.Precision;
import attache.facts.Value;
import attache.language.Inflection;
import attache.language.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words single values: names, figures, times. */
final class Wordings {

    private final Facts facts;
    private final Language language;
    private final Inflection inflection;
    private final Sentences sentences;

    Wordings(Facts facts, Language language, Sentences sentences) {
        this.facts = facts;
        this.language = language;
        this.inflection = Inflection.of(language);
        this.sentences = sentences;
    }

    /** A value in words. */
    String word(Value value) {
        if (value instanceof EntityValue named) {
            return name(named.entity());
        }
        if (value instanceof Figure figure) {
            return figure(figure);
        }
        return time((Period) value);
    }

    /** Several values in words, as a list. */
    String list(List<Value> values) {
        return inflection.list(values.stream().map(this::word).toList());
    }

    /** The name to show of an entity. */
    String name(String entity) {
        return facts.entity(entity).flatMap(known -> known.name(language)).orElse(entity);
    }

    /** The second name of an entity, which for countries is the adjective. */
    String adjective(String entity) {
        List<String> names =
                facts.entity(entity).map(known -> known.names(language)).orElse(List.of());
        return names.size() > 1 ? names.get(1) : name(entity);
    }

    Inflection inflection() {
        return inflection;
    }

    /** The type of an entity, empty for other values. */
    String type(Value value) {
        return value instanceof EntityValue named
                ? facts.entity(named.entity()).map(Entity::type).orElse("")
                : "";
    }

    String figure(Figure figure) {
        String exact = amount(figure.value(), figure.scale().orElse(""), figure.unit());
        return figure.bound() == Bound.EXACTLY
                ? exact
                : sentences.say("bound." + figure.bound().key(), Map.of("value", exact));
    }

    /** A result that lies between two. */
    String between(String least, String most) {
        return sentences.say("between", Map.of("least", least, "most", most));
    }

    /** A figure that was rounded. */
    String about(String shown) {
        return sentences.say("bound.about", Map.of("value", shown));
    }

    /** A number with its scale and unit. */
    String amount(BigDecimal value, String scale, String unit) {
        String ordinal = unit.equals("rank") ? inflection.ordinal(value.intValue()) : "";
        return sentences.say(
                "unit." + unit,
                Map.of(
                        "value",
                        inflection.number(value),
                        "scale",
                        scale.isEmpty() ? "" : inflection.scale(scale, value),
                        "ordinal",
                        ordinal));
    }

    String time(Period period) {
        return sentences.say("time." + period.bound().key(), Map.of("date", date(period)));
    }

    /** A date without its preposition. */
    String date(Period period) {
        if (!period.isSpan()) {
            return date(period.parts().get(0));
        }
        boolean years = period.parts().stream().allMatch(part -> part.precision() == Precision.YEAR);
        String last = date(period.parts().get(1));
        Map<String, Object> ends =
                Map.of("first", date(period.parts().get(0)), "last", years ? last.substring(last.length() - 2) : last);
        return sentences.say(years ? "date.span" : "date.both", ends);
    }

    private String date(DatePart part) {
        Map<String, Object> values = Map.of(
                "year", Integer.toString(part.year()),
                "month", inflection.month(part.first().getMonth()),
                "day", Integer.toString(part.first().getDayOfMonth()),
                "century", inflection.ordinal(part.century()));
        return sentences.say("date." + part.precision().name().toLowerCase(Locale.ROOT), values);
    }
}
