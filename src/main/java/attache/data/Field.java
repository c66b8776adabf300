package attache.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** A value of a data file that knows where it stands, and adds a problem where it is not what is asked for. */
public final class Field {

    private final String file;
    private final String place;
    private final Node node;
    private final Problems problems;

    private Field(String file, String place, Node node, Problems problems) {
        this.file = file;
        this.place = place;
        this.node = node;
        this.problems = problems;
    }

    static Field root(String file, Node node, Problems problems) {
        return new Field(file, "", node, problems);
    }

    /** The same value, called otherwise in problems. */
    public Field named(String name) {
        return new Field(file, name, node, problems);
    }

    /** The same place without a value, to say that it is missing. */
    public Field absent() {
        return withValue("");
    }

    /** The same place with another value, such as a part of this one. */
    public Field withValue(String value) {
        return new Field(file, place, new Node.Text(value, Node.Form.QUOTED, line()), problems);
    }

    /** A line of this text, as a value of its own. */
    public Field line(int line, String text) {
        return new Field(file, place + ", line " + line, new Node.Text(text, Node.Form.BLOCK, line), problems);
    }

    public String file() {
        return file;
    }

    public String place() {
        return place;
    }

    public int line() {
        return node.line();
    }

    public boolean isTable() {
        return node instanceof Node.Table;
    }

    public boolean isList() {
        return node instanceof Node.Items;
    }

    public boolean isText() {
        return node instanceof Node.Text text && text.form().compareTo(Node.Form.PLAIN) <= 0;
    }

    /** How a text is written; a list or an object is no text. */
    public Optional<Node.Form> form() {
        return node instanceof Node.Text text ? Optional.of(text.form()) : Optional.empty();
    }

    /** The values of an object by their keys, in the order of the file. */
    public Map<String, Field> entries() {
        Map<String, Field> fields = new LinkedHashMap<>();
        if (node instanceof Node.Table table) {
            table.entries().forEach((key, value) -> fields.put(key, child(key, value)));
            return fields;
        }
        error("is no object", "write it as an object of keys and values");
        return fields;
    }

    /** The value of a key. */
    public Optional<Field> get(String key) {
        return node instanceof Node.Table table
                ? Optional.ofNullable(table.entries().get(key)).map(value -> child(key, value))
                : Optional.empty();
    }

    /** The value of a key that must be there. */
    public Optional<Field> need(String key, String remedy) {
        Optional<Field> field = get(key);
        if (field.isEmpty() && isTable()) {
            named(join(place, key)).absent().error("is missing", remedy);
        }
        return field;
    }

    /** The parts of a list; of anything else, the value itself. */
    public List<Field> items() {
        if (!(node instanceof Node.Items list)) {
            return List.of(this);
        }
        List<Field> fields = new ArrayList<>();
        for (Node item : list.nodes()) {
            fields.add(new Field(file, place + "[" + fields.size() + "]", item, problems));
        }
        return fields;
    }

    /** The parts of what must be a list. */
    public List<Field> list() {
        if (isList()) {
            return items();
        }
        error("is no list", "put it in square brackets");
        return List.of();
    }

    /** The text, which must not be blank. */
    public Optional<String> text() {
        if (!isText()) {
            error("is no text", "write it as a text in quotes");
            return Optional.empty();
        }
        if (value().isBlank()) {
            error("is empty", "write something, or leave the key out");
            return Optional.empty();
        }
        return Optional.of(value());
    }

    /** The texts of a list, or the one text. */
    public List<String> texts() {
        return items().stream().flatMap(item -> item.text().stream()).toList();
    }

    /** Whether it is true; a problem, and false, where it is neither true nor false. */
    public boolean flag() {
        if (isBare() && (value().equals("true") || value().equals("false"))) {
            return value().equals("true");
        }
        error("is neither true nor false", "write true or false, without quotes");
        return false;
    }

    /** A whole number from 1 on. */
    public Optional<Integer> count() {
        if (isBare() && value().matches("[1-9]\\d{0,5}")) {
            return Optional.of(Integer.valueOf(value()));
        }
        error("is no whole number from 1 on", "write a number such as 1");
        return Optional.empty();
    }

    /** Names each key that is none of those allowed. */
    public void allowOnly(Collection<String> keys) {
        if (node instanceof Node.Table table) {
            for (String key : table.entries().keySet()) {
                if (!keys.contains(key)) {
                    problems.error(
                            file,
                            place.isEmpty() ? "line " + line(table, key) : place,
                            key,
                            "is an unknown key",
                            "use " + String.join(", ", new TreeSet<>(keys)));
                }
            }
        }
    }

    /** The value as it is written; what a list or an object holds is left out. */
    public String value() {
        return node instanceof Node.Text text ? text.text() : node instanceof Node.Items ? "[…]" : "{…}";
    }

    public void error(String message, String remedy) {
        problems.error(file, place, shownValue(), message, remedy);
    }

    public void warning(String message, String remedy) {
        problems.warning(file, place, shownValue(), message, remedy);
    }

    /** Where a list or an object is wrong, the place says enough. */
    private String shownValue() {
        return node instanceof Node.Text text ? text.text() : "";
    }

    private boolean isBare() {
        return form().filter(form -> form != Node.Form.QUOTED && form != Node.Form.BLOCK)
                .isPresent();
    }

    private Field child(String key, Node value) {
        return new Field(file, join(place, key), value, problems);
    }

    private static int line(Node.Table table, String key) {
        return table.entries().get(key).line();
    }

    private static String join(String place, String key) {
        return place.isEmpty() ? key : place + "." + key;
    }
}
