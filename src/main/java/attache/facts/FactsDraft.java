package attache.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts while they are being read. */
final class FactsDraft {

    private SourceOutline source = new SourceOutline("", "", List.of());
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, Property> properties = new LinkedHashMap<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    private final Map<String, String> origins = new HashMap<>();
    private final List<String> unread = new ArrayList<>();

    /** Notes the file that defines something, and returns the one that did so before, if any. */
    Optional<String> define(String what, String id, String file) {
        return Optional.ofNullable(origins.putIfAbsent(what + " " + id, file));
    }

    boolean isDefined(String what, String id) {
        return origins.containsKey(what + " " + id);
    }

    /** Notes the text of a file that could not be read. */
    void leaveOut(String text) {
        unread.add(text);
    }

    List<String> unread() {
        return unread;
    }

    /** Whether a file that could not be read may define a name. */
    boolean mayDefine(String name) {
        return unread.stream().anyMatch(text -> text.contains("\"" + name + "\""));
    }

    boolean isType(String type, String supertype) {
        return Graph.reaches(type, supertype, name -> List.of(types.getOrDefault(name, "")));
    }

    void source(SourceOutline outline) {
        this.source = outline;
    }

    SourceOutline source() {
        return source;
    }

    Map<String, String> types() {
        return types;
    }

    Map<String, Property> properties() {
        return properties;
    }

    Map<String, Entity> entities() {
        return entities;
    }

    Map<String, Fact> facts() {
        return facts;
    }
}
