package attache.nlu;

import attache.facts.Figure;
import attache.facts.Property;
import attache.intents.IntentFacts;
import attache.turn.Sought;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the role of an intent's facts that holds the kind of thing sought. */
final class RoleTypes {

    private static final Map<Sought, List<String>> TYPES = Map.ofEntries(
            Map.entry(Sought.DATE, List.of("date")),
            Map.entry(Sought.WHEN, List.of("date", "event")),
            Map.entry(Sought.WHERE, List.of("city", "area", "place")),
            Map.entry(Sought.CITY, List.of("city", "place")),
            Map.entry(Sought.PROVINCE, List.of("province")),
            Map.entry(Sought.LANGUAGE, List.of("language")),
            Map.entry(Sought.WHO, List.of("person", "unit", "people", "body", "region", "country")),
            Map.entry(Sought.PERSON, List.of("person", "unit", "people", "body")),
            Map.entry(Sought.WHY, List.of("reason")),
            Map.entry(Sought.NUMBER, List.of("number", "money")),
            Map.entry(Sought.COST, List.of("money")));

    private static final Set<String> ACTORS = Set.of("person", "unit", "people", "body");

    private static final Set<String> COUNTABLE =
            Set.of("province", "region", "city", "body", "product", "post", "language", "field");

    private final IntentFacts facts;

    RoleTypes(IntentFacts facts) {
        this.facts = facts;
    }

    /** The role, by the first fitting type in the order of how telling the types are. */
    Optional<String> role(String intent, Sought sought) {
        for (String type : TYPES.getOrDefault(sought, List.of())) {
            if (sought == Sought.NUMBER && ranksOnly(intent)) {
                return Optional.empty();
            }
            Optional<String> role = facts.properties(intent).stream()
                    .flatMap(property -> roles(property, type))
                    .findFirst();
            if (role.isPresent()) {
                return role;
            }
        }
        return Optional.empty();
    }

    /** Whether a role holds those who act of themselves; a country is one only as far as a question's words are known. */
    boolean acts(String intent, String role) {
        return facts.properties(intent).stream()
                .anyMatch(property -> ACTORS.contains(property.roles().getOrDefault(role, "")));
    }

    /** Whether a role holds things of which there may be several, and no figure of the intent tells how many. */
    boolean canBeCounted(String intent, String role) {
        return role(intent, Sought.NUMBER).isEmpty()
                && facts.properties(intent).stream()
                        .anyMatch(
                                property -> COUNTABLE.contains(property.roles().getOrDefault(role, "")));
    }

    /** Whether the figures of an intent are places in a ranking, which count nothing. */
    private boolean ranksOnly(String intent) {
        return !facts.anyHolds(intent, value -> value instanceof Figure figure && !figure.isRank());
    }

    private static Stream<String> roles(Property property, String type) {
        return property.roles().entrySet().stream()
                .filter(role -> role.getValue().equals(type))
                .map(Map.Entry::getKey);
    }
}
