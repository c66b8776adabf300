package attache.nlu;

import attache.facts.EntityValue;
import attache.facts.Fact;
import attache.facts.Facts;
import attache.facts.Figure;
import attache.facts.Period;
import attache.facts.Value;
import attache.intents.Intent;
import attache.intents.IntentFacts;
import attache.intents.Intents;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which names, dates and numbers the facts of each intent hold: what a question may well speak of when it means that intent. */
final class Fit {

    private final Map<String, Set<String>> entities = new TreeMap<>();
    private final Map<String, List<Period>> periods = new TreeMap<>();
    private final Map<String, List<BigDecimal>> numbers = new TreeMap<>();

    Fit(Facts facts, Intents intents) {
        IntentFacts ofIntents = new IntentFacts(facts, intents);
        for (Intent intent : intents.all()) {
            Set<String> held = new TreeSet<>();
            List<Period> dates = new ArrayList<>();
            List<BigDecimal> figures = new ArrayList<>();
            for (Fact fact : ofIntents.of(intent.name())) {
                fact.roles().values().forEach(values -> collect(facts, values, held, dates, figures));
            }
            entities.put(intent.name(), held);
            periods.put(intent.name(), dates);
            numbers.put(intent.name(), figures);
        }
    }

    private static void collect(
            Facts facts, List<Value> values, Set<String> held, List<Period> dates, List<BigDecimal> figures) {
        figures.add(BigDecimal.valueOf(values.size()));
        for (Value value : values) {
            if (value instanceof EntityValue named) {
                addWithKin(facts, named.entity(), held);
            } else if (value instanceof Period period) {
                dates.add(period);
            } else if (value instanceof Figure figure) {
                figures.add(figure.value());
                figures.add(figure.amount());
            }
        }
    }

    private static void addWithKin(Facts facts, String entity, Set<String> held) {
        Deque<String> open = new ArrayDeque<>(List.of(entity));
        while (!open.isEmpty()) {
            String id = open.pop();
            if (held.add(id)) {
                facts.entity(id).ifPresent(known -> {
                    open.addAll(known.partOf());
                    known.isA().ifPresent(open::add);
                });
            }
        }
    }

    /** Whether one of the entities stands in a fact of the intent, itself or as what it is a kind or a part of. */
    boolean names(String intent, List<String> candidates) {
        Set<String> held = entities.getOrDefault(intent, Set.of());
        return candidates.stream().anyMatch(held::contains);
    }

    /** Whether a date may be one of the intent's facts. */
    boolean dates(String intent, Period said) {
        return periods.getOrDefault(intent, List.of()).stream().anyMatch(period -> period.mayMean(said));
    }

    /** Whether a number stands in a fact of the intent, or counts one of its lists. */
    boolean numbers(String intent, BigDecimal said) {
        return numbers.getOrDefault(intent, List.of()).stream().anyMatch(number -> number.compareTo(said) == 0);
    }
}
