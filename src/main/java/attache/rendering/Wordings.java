package attache.rendering;

import attache.facts.Bound;
import attache.facts.EntityValue;
import attache.facts.Facts;
import attache.facts.Figure;
import attache.facts.Period;
import attache.facts.Value;
import attache.language.Inflection;
import attache.language.Language;
import attache.language.Noun;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words single values: names, figures, times. */
final class Wordings {

    /** The number of values of a role, or its figure, for a pattern to count by. */
    static final String NUMBER = "n";
    /** The id of a role's first entity, for a pattern to select by. */
    static final String ID = "id";
    /** The gender and number of a role's values, for a pattern to select by. */
    static final String GENDER = "g";
    /** A time without its preposition. */
    static final String DATE = "date";

    private final Facts facts;
    private final Language language;
    private final Inflection inflection;
    private final Sentences sentences;
    private final Times times;

    Wordings(Facts facts, Language language, Sentences sentences) {
        this.facts = facts;
        this.language = language;
        this.inflection = Inflection.of(language);
        this.sentences = sentences;
        this.times = new Times(sentences, inflection);
    }

    /** Several values in words, as a list. */
    String list(List<Value> values) {
        return inflection.list(values.stream().map(this::word).toList());
    }

    /** What a placeholder with a form stands for: a text, or a number to count by; empty where a value has no such form. */
    Optional<Object> form(String form, List<Value> values) {
        Value first = values.get(0);
        return switch (form) {
            case NUMBER -> Optional.of(first instanceof Figure figure ? figure.value() : values.size());
            case ID ->
                first instanceof EntityValue named ? Optional.of(named.entity().replace('-', '_')) : Optional.empty();
            case GENDER -> first instanceof EntityValue ? Optional.of(gender(values)) : Optional.empty();
            case DATE -> first instanceof Period period ? Optional.of(times.date(period)) : Optional.empty();
            default -> inflected(form, values);
        };
    }

    private Optional<Object> inflected(String form, List<Value> values) {
        List<String> words = values.stream()
                .filter(EntityValue.class::isInstance)
                .flatMap(value -> inflection.form(form, noun(value)).stream())
                .toList();
        return words.size() == values.size() ? Optional.of(inflection.list(words)) : Optional.empty();
    }

    private String gender(List<Value> values) {
        return inflection.gender(values.stream()
                .filter(EntityValue.class::isInstance)
                .map(this::noun)
                .toList());
    }

    /** A value in words. */
    String word(Value value) {
        if (value instanceof Figure figure) {
            return figure(figure);
        }
        if (value instanceof Period period) {
            return times.time(period);
        }
        return inflection.form(Inflection.SELF, noun(value)).orElseThrow();
    }

    private Noun noun(Value value) {
        String entity = ((EntityValue) value).entity();
        return facts.entity(entity).map(known -> known.noun(language)).orElse(Noun.of(entity));
    }

    Inflection inflection() {
        return inflection;
    }

    private String figure(Figure figure) {
        String exact = amount(figure.value(), figure.scale().orElse(""), figure.unit());
        return figure.bound() == Bound.EXACTLY
                ? exact
                : sentences.say("bound." + figure.bound().key(), Map.of("value", exact));
    }

    /** A date without its preposition. */
    String date(Period period) {
        return times.date(period);
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
        String key = scale.isEmpty() ? "number" : "number.scaled";
        String word = scale.isEmpty() ? "" : inflection.scale(scale, value);
        String number = sentences.say(key, Map.of("value", inflection.number(value), "scale", word));
        if (!sentences.has("unit." + unit)) {
            return number + " " + unit;
        }
        String ordinal = unit.equals("rank") ? inflection.ordinal(value.intValue()) : "";
        return sentences.say(
                "unit." + unit,
                Map.of("number", number, "scale", scale.isEmpty() ? "none" : scale, "n", value, "ordinal", ordinal));
    }
}
