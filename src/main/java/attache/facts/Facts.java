package attache.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All that the bot knows; immutable, in the order of the files. */
public final class Facts {

    private final SourceOutline source;
    private final Map<String, String> types;
    private final Map<String, Property> properties;
    private final Map<String, Entity> entities;
    private final Map<String, Fact> facts;
    private final Map<String, List<Fact>> byProperty;
    private final List<String> unread;
    private final String contentHash;

    Facts(FactsDraft draft, String contentHash) {
        this.source = draft.source();
        this.types = Immutable.map(draft.types());
        this.properties = Immutable.map(draft.properties());
        this.entities = Immutable.map(draft.entities());
        this.facts = Immutable.map(draft.facts());
        this.byProperty = Immutable.lists(grouped(draft.facts().values()));
        this.unread = List.copyOf(draft.unread());
        this.contentHash = contentHash;
    }

    public SourceOutline source() {
        return source;
    }

    public Collection<Property> properties() {
        return properties.values();
    }

    public Collection<Entity> entities() {
        return entities.values();
    }

    public Collection<Fact> facts() {
        return facts.values();
    }

    public Optional<Property> property(String id) {
        return Optional.ofNullable(properties.get(id));
    }

    public Optional<Entity> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    public Optional<Fact> fact(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    /** The facts of a property. */
    public List<Fact> of(String property) {
        return byProperty.getOrDefault(property, List.of());
    }

    /** The fact and every other one that says the same or disagrees, in the order of the files. */
    public List<Fact> sameMatter(Fact fact) {
        Set<String> ids = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(fact.id()));
        while (!open.isEmpty()) {
            String id = open.pop();
            if (ids.add(id)) {
                facts.values().stream().filter(other -> tied(other, id)).forEach(other -> open.push(other.id()));
                fact(id).ifPresent(known -> open.addAll(known.same()));
                fact(id).ifPresent(known -> open.addAll(known.disagrees()));
            }
        }
        return facts.values().stream().filter(other -> ids.contains(other.id())).toList();
    }

    /** Whether a type is another one, or one of its subtypes. */
    public boolean isType(String type, String supertype) {
        return Graph.reaches(type, supertype, name -> List.of(types.getOrDefault(name, "")));
    }

    /** Whether an entity is another one, or a kind of it. */
    public boolean isKindOf(String entity, String ancestor) {
        return Graph.reaches(
                entity, ancestor, id -> entity(id).flatMap(Entity::isA).stream().toList());
    }

    /** Whether an entity is another one, or lies within it. */
    public boolean isWithin(String entity, String container) {
        return Graph.reaches(
                entity, container, id -> entity(id).map(Entity::partOf).orElse(List.of()));
    }

    /** The sentences of the source that no fact cites. */
    public List<SourcePlace> uncited() {
        Set<SourcePlace> cited = new LinkedHashSet<>();
        facts.values().forEach(fact -> cited.addAll(fact.source()));
        return source.places().stream().filter(place -> !cited.contains(place)).toList();
    }

    /** Whether a file that could not be read may define a name that is not here. */
    public boolean mayDefine(String name) {
        return unread.stream().anyMatch(text -> text.contains("\"" + name + "\""));
    }

    /** A hash of the files that this was read from. */
    public String contentHash() {
        return contentHash;
    }

    private static boolean tied(Fact fact, String id) {
        return fact.same().contains(id) || fact.disagrees().contains(id);
    }

    private static Map<String, List<Fact>> grouped(Collection<Fact> facts) {
        Map<String, List<Fact>> groups = new LinkedHashMap<>();
        facts.forEach(fact -> groups.computeIfAbsent(fact.property().id(), id -> new ArrayList<>())
                .add(fact));
        return groups;
    }
}
