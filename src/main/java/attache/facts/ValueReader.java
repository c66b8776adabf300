package attache.facts;

import attache.data.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what stands in the roles of facts. */
final class ValueReader {

    private static final String EXACT = "(0|[1-9]\\d{0,17})(\\.\\d{1,18})?";

    private final FactsDraft draft;

    ValueReader(FactsDraft draft) {
        this.draft = draft;
    }

    /** The one value, or the list of values, of a role. */
    List<Value> read(Field field, String type) {
        List<Field> items = field.items();
        if (items.isEmpty()) {
            field.error("is empty", "write at least one value, or leave the role out");
        }
        List<Value> values = new ArrayList<>();
        items.forEach(item -> readOne(item, type).ifPresent(values::add));
        return values;
    }

    private Optional<? extends Value> readOne(Field field, String type) {
        return switch (type) {
            case "date" -> readPeriod(field);
            case "money", "number" -> readFigure(field);
            default -> readEntity(field, type);
        };
    }

    private Optional<EntityValue> readEntity(Field field, String type) {
        if (!field.isText()) {
            field.error("is no entity", "write the id of an entity of type " + type + " in quotes");
            return Optional.empty();
        }
        Entity entity = draft.entities().get(field.value());
        if (entity == null) {
            if (!draft.mayDefine(field.value())) {
                field.error("is no entity", "add it to \"entities\", or correct the id");
            }
            return Optional.empty();
        }
        if (draft.types().containsKey(entity.type()) && !draft.isType(entity.type(), type)) {
            field.error(
                    "is of type " + entity.type() + ", and the role takes " + type,
                    "use another entity, or change the type of the role");
        }
        return Optional.of(new EntityValue(entity.id()));
    }

    private static Optional<Figure> readFigure(Field field) {
        if (!field.isTable()) {
            field.error(
                    "is no figure",
                    "write it like {\"value\": \"2.35\", \"scale\": \"billion\", \"unit\": \"dollar\"}");
            return Optional.empty();
        }
        field.allowOnly(List.of("value", "scale", "unit", "bound"));
        Optional<BigDecimal> value = field.need("value", "write a number in quotes, such as \"2.35\"")
                .flatMap(ValueReader::readExact);
        Optional<String> scale = field.get("scale").flatMap(ValueReader::readScale);
        Optional<String> unit =
                field.need("unit", "name what is counted, such as \"dollar\"").flatMap(Field::text);
        Bound bound = field.get("bound").map(ValueReader::readBound).orElse(Bound.EXACTLY);
        return value.map(exact -> new Figure(exact, scale, unit.orElse(""), bound));
    }

    private static Optional<BigDecimal> readExact(Field field) {
        if (field.isText() && field.value().matches(EXACT)) {
            return Optional.of(new BigDecimal(field.value()));
        }
        field.error("is no exact number", "write it as a string like \"2.35\"");
        return Optional.empty();
    }

    private static Optional<String> readScale(Field field) {
        if (Scale.of(field.value()).isPresent()) {
            return Optional.of(field.value());
        }
        field.error("is an unknown scale", "use one of " + Scale.words());
        return Optional.empty();
    }

    private static Bound readBound(Field field) {
        Optional<Bound> bound = Bound.of(field.value());
        if (bound.isEmpty()) {
            String known = Stream.of(Bound.values()).map(Bound::key).collect(Collectors.joining(", "));
            field.error("is an unknown bound", "use one of " + known);
        }
        return bound.orElse(Bound.EXACTLY);
    }

    private static Optional<Period> readPeriod(Field field) {
        String known = Stream.of(DateBound.values()).map(DateBound::key).collect(Collectors.joining(", "));
        if (!field.isTable() || field.entries().size() != 1) {
            field.error("is no date", "write it like {\"in\": \"2006\"}, with one of " + known);
            return Optional.empty();
        }
        String key = field.entries().keySet().iterator().next();
        Optional<DateBound> bound = DateBound.of(key);
        if (bound.isEmpty()) {
            field.named(field.place() + "." + key).error("is an unknown bound of a date", "use one of " + known);
            return Optional.empty();
        }
        return field.get(key).flatMap(date -> readDate(bound.get(), date));
    }

    private static Optional<Period> readDate(DateBound bound, Field field) {
        Optional<Period> period = field.isText() ? Period.parse(bound, field.value()) : Optional.empty();
        if (period.isEmpty()) {
            field.error("is no date", "write \"2006\", \"1944-11\", \"1860s\", \"mid-19c\", or two with \"/\" between");
        }
        return period;
    }
}
